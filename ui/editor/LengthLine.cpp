// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LengthLine.h"
#include "model/Newsroom.h"
#include "model/base/Text.h"
#include "model/check/Check.h"
#include "model/work/Backroom.h"
#include "ui/editor/HeadField.h"
#include "ui/look/Colours.h"
#include "ui/look/Type.h"
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextLayout>

namespace {
constexpr int MostLines = 6; ///< that are shown
/// Characters on a line of a telephone, or of one column of a page: of a headline in its large
/// type, and of a standfirst.
constexpr int HeadlineColumn = 20, StandfirstColumn = 36;

int columnWidth(const QFont &font, int characters) {
    return static_cast<int>(QFontMetricsF(font).averageCharWidth() * characters);
}
} // namespace

LengthLine::LengthLine(OpenArticle &article, Backroom &quick, HeadField &headline,
                       HeadField &standfirst, QWidget *parent)
    : QWidget(parent), m_article(article), m_quick(quick), m_headline(headline),
      m_standfirst(standfirst), m_section(article.article().section), m_length(new QLabel),
      m_lines(new QLabel) {
    m_limits = HeadLimits::of(CheckContext{}); // the usual ones, until the newsroom's are read
    setObjectName(QStringLiteral("length-line"));
    setAutoFillBackground(true);
    m_length->setObjectName(QStringLiteral("head-length"));
    m_lines->setObjectName(QStringLiteral("narrow-lines"));
    m_lines->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 24, 6);
    row->setSpacing(24);
    row->addWidget(m_length, 1, Qt::AlignTop);
    row->addWidget(m_lines, 0, Qt::AlignTop);
    hide();
    for (HeadField *field : {&m_headline, &m_standfirst})
        connect(field, &HeadField::edited, this, &LengthLine::look);
    connect(qApp, &QApplication::focusChanged, this, &LengthLine::look);
    connect(&article, &OpenArticle::changed, this, [this] {
        if (m_article.head().section != std::exchange(m_section, m_article.head().section))
            readLimits();
    });
    readLimits();
}

void LengthLine::readLimits() {
    m_quick.ask(
        this, [section = m_section](Newsroom &room) { return HeadLimits::of(room, section); },
        [this](const Result<HeadLimits> &limits) {
            if (!limits || *limits == std::exchange(m_limits, *limits))
                return;
            look();
            Q_EMIT limitsChanged();
        });
}

QStringList LengthLine::linesOf(const QString &text, const QFont &font, int characters) {
    QTextLayout layout(text, font);
    QTextOption wraps;
    wraps.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(wraps);
    const int width = columnWidth(font, characters);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void LengthLine::look() {
    if (m_headline.hasFocus() && !m_headline.text().isEmpty())
        show(m_headline, tr("Headline"), m_limits.headline, HeadlineColumn);
    else if (m_standfirst.hasFocus() && !m_standfirst.text().isEmpty())
        show(m_standfirst, tr("Standfirst"), m_limits.standfirst, StandfirstColumn);
    else
        hide();
}

void LengthLine::show(const HeadField &field, const QString &name, int most, int column) {
    const QString text = field.text();
    const int length = Text::length(text);
    const bool over = most > 0 && length > most;
    const QString measure =
        over ? tr("%1 %2 / %3: %4 too long").arg(name).arg(length).arg(most).arg(length - most)
        : most > 0 ? tr("%1 %2 / %3").arg(name).arg(length).arg(most)
                   : tr("%1 %2").arg(name).arg(length);
    // In the field's own type, as small as the controls.
    const QFont small = Type::scaled(field.font(), font().pointSizeF() / field.font().pointSizeF(),
                                     static_cast<QFont::Weight>(field.font().weight()));
    QStringList lines = linesOf(text, small, column);
    const QString count = tr("%n line(s) in a narrow column", nullptr, int(lines.size()));
    if (lines.size() > MostLines)
        lines = lines.mid(0, MostLines - 1) << QStringLiteral("…");
    m_length->setText(measure + u'\n' + count);
    m_length->setForegroundRole(over ? DangerRole : MutedRole);
    m_lines->setFont(small);
    m_lines->setFixedWidth(columnWidth(small, column));
    m_lines->setText(lines.join(u'\n'));
    m_lines->setAccessibleName(count + QStringLiteral(": ") + lines.join(QStringLiteral(" / ")));
    QWidget::show();
}

/// The line above, and the column in its two rules.
void LengthLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QColor hairline = coloursOf(palette()).hairline;
    painter.fillRect(0, 0, width(), 1, hairline);
    for (const int x : {m_lines->geometry().left() - 9, m_lines->geometry().right() + 9})
        painter.fillRect(x, 6, 1, height() - 12, hairline);
}
