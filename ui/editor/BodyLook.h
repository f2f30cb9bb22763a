// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPalette>
#include <QSet>
#include <QSyntaxHighlighter>
#include <QUuid>

/// What depends on theme and text size and therefore is not in the document: the colours of links,
/// notes and proposals, the size of subheadings, the second voice of an attribution.
class BodyLook : public QSyntaxHighlighter {
    Q_OBJECT
public:
    BodyLook(QTextDocument *document, const QPalette &palette);
    void setPalette(const QPalette &palette);
    /// Threads that are resolved.
    void setQuiet(const QSet<QUuid> &threads);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat lookOf(const QTextBlock &line) const;
    void addRun(QTextCharFormat &format, const QTextCharFormat &run) const;
    void shade(QTextCharFormat &format, bool comes) const;
    bool isRemarked(const QTextCharFormat &format) const;

    QPalette m_palette;
    QSet<QUuid> m_quiet{};
};
