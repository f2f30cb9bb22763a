// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/WritingDirection.h"
#include "ui/editor/OpenArticle.h"
#include <QLocale>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextOption>

WritingDirection::WritingDirection(const OpenArticle &article, const QList<QTextEdit *> &fields,
                                   QObject *parent)
    : QObject(parent), m_article(article), m_fields(fields) {
    connect(&article, &OpenArticle::changed, this, &WritingDirection::follow);
    follow();
}

void WritingDirection::follow() {
    const bool fromRight = QLocale(m_article.head().language).textDirection() == Qt::RightToLeft;
    const Qt::LayoutDirection direction = fromRight ? Qt::RightToLeft : Qt::LayoutDirectionAuto;
    for (QTextEdit *field : std::as_const(m_fields)) {
        QTextOption option = field->document()->defaultTextOption();
        if (option.textDirection() == direction)
            continue;
        option.setTextDirection(direction);
        field->document()->setDefaultTextOption(option);
    }
}
