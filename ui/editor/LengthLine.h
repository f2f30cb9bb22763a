// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/check/HeadLimits.h"
#include "ui/editor/OpenArticle.h"
#include <QWidget>

class HeadField;
class QLabel;

/// The line under the text while a headline or a standfirst is written: how long it is, how long it
/// may be, and where a narrow column breaks its lines. Nothing above it moves.
class LengthLine : public QWidget {
    Q_OBJECT
public:
    /// Follows these two fields of the article.
    LengthLine(OpenArticle &article, Backroom &quick, HeadField &headline, HeadField &standfirst,
               QWidget *parent = nullptr);

    const HeadLimits &limits() const { return m_limits; }
    void readLimits(); ///< the house's, or the section's, may be others now

    /// The lines of `text` in a column of so many characters of ordinary width.
    static QStringList linesOf(const QString &text, const QFont &font, int characters);

Q_SIGNALS:
    void limitsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void show(const HeadField &field, const QString &name, int most, int column);

    OpenArticle &m_article;
    Backroom &m_quick;
    HeadField &m_headline, &m_standfirst;
    HeadLimits m_limits{};
    QString m_section{};
    QLabel *m_length, *m_lines;
};
