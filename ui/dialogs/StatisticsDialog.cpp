// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/StatisticsDialog.h"
#include "model/article/Statistics.h"
#include "model/base/Text.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString what;
    int Statistics::*number;
};

QList<Row> rows() {
    using D = StatisticsDialog;
    return {{D::tr("Words"), &Statistics::words},
            {D::tr("Characters with spaces"), &Statistics::characters},
            {D::tr("Characters without spaces"), &Statistics::charactersWithoutSpaces},
            {D::tr("Sentences"), &Statistics::sentences},
            {D::tr("Paragraphs"), &Statistics::paragraphs},
            {D::tr("Longest paragraph, words"), &Statistics::longestParagraph},
            {D::tr("Reading time, minutes"), &Statistics::minutes}};
}

QString number(int value) {
    return QLocale().toString(value);
}

QTreeWidgetItem *add(QTreeWidget *list, const QStringList &cells) {
    auto *item = new QTreeWidgetItem(list, cells);
    item->setSizeHint(0, QSize(0, list->fontMetrics().height() + 8));
    for (int column = 1; column < cells.size(); ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    QString heard = QStringList(cells.mid(0, 2)).join(u": "_s);
    if (cells.size() > 2 && !cells[2].isEmpty())
        heard += u", "_s + StatisticsDialog::tr("marked %1").arg(cells[2]);
    item->setData(0, Qt::AccessibleTextRole, heard);
    return item;
}

} // namespace

StatisticsDialog::StatisticsDialog(const Article &article, const Body &marked, QWidget *parent)
    : Dialog(tr("Word count"), parent) {
    auto *list = new QTreeWidget;
    list->setObjectName(u"statistics"_s);
    list->setAccessibleName(tr("Word count"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels(marked.empty() ? QStringList{QString(), tr("Text")}
                                         : QStringList{QString(), tr("Text"), tr("Marked")});
    const Statistics all = statisticsOf(article.body), part = statisticsOf(marked);
    for (const Row &row : rows()) {
        QStringList cells{row.what, number(all.*row.number)};
        if (!marked.empty())
            cells << number(part.*row.number);
        add(list, cells);
        if (row.number == &Statistics::words && article.target)
            add(list, {tr("Length wanted, words"), number(*article.target)});
    }
    add(list, {tr("Headline, characters"), number(Text::length(article.headline))});
    add(list, {tr("Standfirst, characters"), number(Text::length(article.standfirst))});
    list->setCurrentItem(list->topLevelItem(0));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < list->columnCount(); ++column)
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    content()->addWidget(list, 1);
    auto *close = addButton(tr("Close"), u"statistics-close"_s, true, true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 62, fontMetrics().height() * 26);
}
