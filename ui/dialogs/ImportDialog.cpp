// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ImportDialog.h"
#include "model/import/Importers.h"
#include "model/store/SectionStore.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/dialogs/LineList.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int SourceRole = Qt::UserRole + 1, ArticleRole = Qt::UserRole + 2;

QString factsOf(const Article &article) {
    const int photos = int(photoUses(article.body).size()) + (article.lead ? 1 : 0);
    const auto links = std::ranges::count_if(article.body, [](const Block &block) {
        return std::holds_alternative<ReadAlso>(block.is);
    });
    QStringList facts;
    facts << ImportDialog::tr("%n word(s)", nullptr, wordCount(article.body));
    if (photos > 0)
        facts << ImportDialog::tr("%n photo(s)", nullptr, photos);
    if (links > 0)
        facts << ImportDialog::tr("%n link(s)", nullptr, int(links));
    return facts.join(u", "_s);
}
} // namespace

ImportDialog::ImportDialog(Backroom &slow, QList<ImportRequest> requests, QWidget *parent)
    : Dialog(tr("Import"), parent), m_slow(slow), m_summary(new QLabel), m_hint(new QLabel),
      m_tree(new QTreeWidget), m_lines(new QTreeView), m_lineList(new LineList(this)),
      m_as(new QComboBox), m_section(new QComboBox), m_state(new QComboBox) {
    for (ImportRequest &request : requests) {
        const QString name =
            request.pasted ? tr("Clipboard") : QFileInfo(request.files.value(0)).fileName();
        m_sources.push_back({.request = std::move(request), .name = name});
    }
    setObjectName(u"import-dialog"_s);
    m_summary->setObjectName(u"import-summary"_s);
    m_summary->setText(tr("Reading…"));
    m_tree->setObjectName(u"found-articles"_s);
    m_tree->setAccessibleName(tr("Found articles"));
    m_tree->setHeaderLabels({tr("Headline"), tr("Section"), tr("What it has")});
    m_tree->setRootIsDecorated(m_sources.size() > 1);
    m_tree->setMinimumHeight(110);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    content()->addWidget(m_summary);
    content()->addWidget(m_tree, 2);
    makeLines();
    content()->addLayout(makeChoices());

    connect(m_tree, &QTreeWidget::itemChanged, this, &ImportDialog::ticked);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && !m_filling)
            show(item->data(0, SourceRole).toULongLong());
    });
    auto *cancel = addButton(tr("Cancel"), u"import-cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_import = addButton(tr("Import"), u"import-go"_s, true, true);
    m_import->setEnabled(false);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::go);
    resize(820, 620);
    readSections();
    for (size_t i = 0; i < m_sources.size(); ++i)
        preview(i);
}

void ImportDialog::makeLines() {
    m_hint->setText(tr("What each &line was taken for; Enter or a click on a line changes it."));
    m_hint->setBuddy(m_lines);
    m_lines->setObjectName(u"import-lines"_s);
    m_lines->setAccessibleName(tr("Lines of the page"));
    m_lines->setModel(m_lineList);
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setAlternatingRowColors(true);
    m_lines->setAllColumnsShowFocus(true);
    m_lines->header()->setStretchLastSection(true);
    content()->addWidget(m_hint);
    content()->addWidget(m_lines, 4);
    connect(m_lines, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { correct(index.row()); });
    m_lines->installEventFilter(this);
    m_hint->hide();
    m_lines->hide();
}

/// A view hands Enter on to the dialog, which would import.
bool ImportDialog::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_lines && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            if (m_lines->currentIndex().isValid())
                correct(m_lines->currentIndex().row());
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

void ImportDialog::preview(size_t at) {
    Source &source = m_sources[at];
    if (source.busy) {
        source.again = true;
        return;
    }
    source.busy = true;
    m_slow.ask(
        this,
        [request = source.request](Newsroom &newsroom) {
            return ImportRun::preview(newsroom, request);
        },
        [this, at](Result<Imported> found) {
            Source &read = m_sources[at];
            read.busy = false;
            if (std::exchange(read.again, false))
                return preview(at);
            if (!found) {
                read.found = {};
                notice().tell(found.error(), {}, read.name);
            } else {
                notice().done(read.name);
                if (found->articles.size() != read.found.articles.size())
                    read.taken = QList<bool>(found->articles.size(), true);
                read.found = std::move(*found);
            }
            fillTree();
            if (m_shown == at)
                showLines();
        });
}

void ImportDialog::fillTree() {
    m_filling = true;
    m_tree->clear();
    int found = 0;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const Source &source = m_sources[i];
        QTreeWidgetItem *parent = m_tree->invisibleRootItem();
        if (m_sources.size() > 1) {
            parent = new QTreeWidgetItem(parent, {source.name});
            parent->setData(0, SourceRole, qulonglong(i));
        }
        for (qsizetype k = 0; k < source.found.articles.size(); ++k) {
            const Article &article = source.found.articles.at(k).article;
            auto *item = new QTreeWidgetItem(
                parent, {Words::headline(article.headline), article.section, factsOf(article)});
            item->setData(0, SourceRole, qulonglong(i));
            item->setData(0, ArticleRole, int(k));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, source.taken.value(k, true) ? Qt::Checked : Qt::Unchecked);
            item->setToolTip(0, source.found.articles.at(k).warnings.join(u'\n'));
            ++found;
        }
        parent->setExpanded(true);
    }
    m_filling = false;
    for (const int column : {1, 2})
        m_tree->resizeColumnToContents(column);
    const QString name = m_sources.size() == 1 ? m_sources[0].name
                                               : tr("%n file(s)", nullptr, int(m_sources.size()));
    m_summary->setText(tr("%1: %n article(s) found", nullptr, found).arg(name));
    ticked(nullptr);
}

void ImportDialog::ticked(QTreeWidgetItem *item) {
    if (m_filling)
        return;
    if (item && item->data(0, ArticleRole).isValid())
        m_sources[item->data(0, SourceRole).toULongLong()]
            .taken[item->data(0, ArticleRole).toInt()] = item->checkState(0) == Qt::Checked;
    const int taken = takenCount();
    m_import->setText(tr("Import %n article(s)", nullptr, taken));
    m_import->setEnabled(taken > 0);
}

int ImportDialog::takenCount() const {
    int taken = 0;
    for (const Source &source : m_sources)
        taken += int(source.taken.count(true));
    return taken;
}

void ImportDialog::show(size_t source) {
    if (m_shown == source)
        return;
    m_shown = source;
    showLines();
}

void ImportDialog::showLines() {
    const Source &source = m_sources[m_shown];
    const bool first = m_lineList->rowCount() == 0;
    m_lineList->setLines(source.found.lines);
    m_hint->setVisible(!source.found.lines.isEmpty());
    m_lines->setVisible(!source.found.lines.isEmpty());
    if (!first || source.found.lines.isEmpty())
        return;
    m_lines->setColumnWidth(LineList::Number, fontMetrics().horizontalAdvance(u"00000"_s) + 12);
    m_lines->setColumnWidth(LineList::TakenFor,
                            fontMetrics().horizontalAdvance(u"Photo and credit"_s) + 20);
    m_lines->setColumnWidth(LineList::Text, width() / 2);
}

void ImportDialog::correct(int row) {
    const ReadLine line = m_lineList->line(row);
    if (line.as == ReadLine::As::Blank)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *present = nullptr;
    for (const ReadLine::As as : LineList::kinds()) {
        QAction *action = menu->addAction(LineList::kindName(as));
        action->setCheckable(true);
        action->setChecked(as == line.as);
        if (as == line.as)
            present = action;
        connect(action, &QAction::triggered, this, [this, row, as] { setKind(row, as); });
    }
    const QRect at = m_lines->visualRect(m_lineList->index(row, LineList::TakenFor));
    menu->popup(m_lines->viewport()->mapToGlobal(at.bottomLeft()));
    if (present)
        menu->setActiveAction(present); // a popup starts with none
}

void ImportDialog::setKind(int row, ReadLine::As as) {
    m_sources[m_shown].request.corrections.insert(m_lineList->line(row).number, as);
    preview(m_shown);
}

void ImportDialog::go() {
    QList<ImportRequest> requests;
    for (Source &source : m_sources) {
        if (!source.taken.contains(true))
            continue;
        ImportRequest request = source.request;
        if (source.taken.contains(false))
            for (qsizetype k = 0; k < source.taken.size(); ++k)
                if (source.taken.at(k))
                    request.only << int(k);
        requests << request;
    }
    Q_EMIT wanted(requests, takenCount());
    accept();
}
