// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPalette>
#include <QSyntaxHighlighter>

/// What depends on theme and text size and therefore is not in the document: the colours of links
/// and notes, the size of subheadings, the second voice of an attribution.
class BodyLook : public QSyntaxHighlighter {
    Q_OBJECT
public:
    BodyLook(QTextDocument *document, const QPalette &palette);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPalette m_palette;
};
