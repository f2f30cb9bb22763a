// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/work/Backroom.h"
#include "ui/Panel.h"
#include "ui/Words.h"
#include "ui/editor/LinkPicker.h"
#include "ui/editor/OpenArticle.h"
#include "ui/panels/PanelForm.h"
#include "ui/panels/PanelList.h"
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace {

struct Ends {
    QHash<ArticleId, ArticleHead> heads{};
    QList<ArticleHead> from{};
};

/// Where the article leads, and what leads to it.
class LinksPanel : public Panel {
public:
    LinksPanel(Backroom &quick, QWidget *parent);

    QString id() const override { return QStringLiteral("links"); }
    QString title() const override { return tr("Links"); }
    void show(OpenArticle *article) override;
    int open() const override { return m_open; }

private:
    void build();
    void ask();
    void fill(const Ends &ends);
    PanelList::Row readAlsoRow(const ReadAlso &link, const QString &where, const Ends &ends);
    PanelList::Row textRow(const ArticlePlaces::LinkAt &link, const Ends &ends) const;
    void findArticle();
    void removeLink();
    void enable();

    Backroom &m_quick;
    QPointer<OpenArticle> m_article;
    QTimer m_pause;
    int m_open = 0;
    PanelForm *m_form;
    PanelList *m_also, *m_from, *m_text;
    QLabel *m_empty, *m_fromLabel, *m_textLabel;
    QPushButton *m_add, *m_find, *m_remove;
};

LinksPanel::LinksPanel(Backroom &quick, QWidget *parent)
    : Panel(parent), m_quick(quick), m_form(new PanelForm(this)),
      m_also(new PanelList(QStringLiteral("read-also-list"), tr("Read also links"))),
      m_from(new PanelList(QStringLiteral("linked-from"), tr("Linked from"))),
      m_text(new PanelList(QStringLiteral("links-in-text"), tr("In the text"))),
      m_empty(PanelForm::quiet(tr("No READ ALSO yet."))), m_fromLabel(new QLabel),
      m_textLabel(new QLabel), m_add(new QPushButton(tr("Add READ ALSO…"))),
      m_find(new QPushButton(tr("Find it…"))), m_remove(new QPushButton(tr("Remove"))) {
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    connect(&m_pause, &QTimer::timeout, this, &LinksPanel::ask);
    connect(m_add, &QPushButton::clicked, this,
            [this] { Q_EMIT run(QStringLiteral("insert-read-also")); });
    connect(m_find, &QPushButton::clicked, this, &LinksPanel::findArticle);
    connect(m_remove, &QPushButton::clicked, this, &LinksPanel::removeLink);
    connect(m_also, &PanelList::chosen, this, &LinksPanel::enable);
    for (PanelList *list : {m_also, m_from, m_text})
        connect(list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
            const QString id = item->data(Qt::UserRole).toString();
            if (!id.isEmpty())
                Q_EMIT openArticle(id);
        });
    connect(&quick, &Backroom::changed, this, [this](const Change &change) {
        if (m_article &&
            (change.what == Change::What::Article || change.what == Change::What::Many))
            m_pause.start();
    });
    fill({});
}

void LinksPanel::build() {
    m_add->setObjectName(QStringLiteral("add-read-also"));
    m_add->setAccessibleName(tr("Add read also"));
    m_find->setObjectName(QStringLiteral("find-article"));
    m_find->setAccessibleName(tr("Find article"));
    m_remove->setObjectName(QStringLiteral("remove-link"));
    m_remove->setAccessibleName(tr("Remove link"));
    QVBoxLayout *column = m_form->column();
    column->addWidget(new QLabel(tr("READ ALSO")));
    column->addWidget(m_empty);
    column->addWidget(m_also);
    auto *row = new QHBoxLayout;
    row->addWidget(m_find);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addSpacing(8);
    column->addWidget(m_fromLabel);
    column->addWidget(m_from);
    column->addSpacing(8);
    column->addWidget(m_textLabel);
    column->addWidget(m_text);
}

void LinksPanel::show(OpenArticle *article) {
    if (m_article)
        disconnect(m_article, nullptr, this, nullptr);
    m_article = article;
    if (article)
        connect(article, &OpenArticle::changed, this, [this](OpenArticle::Part part, QObject *) {
            if (part == OpenArticle::Part::Blocks)
                m_pause.start();
        });
    fill({});
    ask();
}

void LinksPanel::ask() {
    if (!m_article)
        return;
    QList<ArticleId> ids;
    for (const ArticlePlaces::LinkAt &link : ArticlePlaces::links(m_article->article())) {
        if (link.article)
            ids.append(*link.article);
    }
    m_quick.ask(
        this,
        [ids, id = m_article->id()](Newsroom &newsroom) -> Result<Ends> {
            auto heads = newsroom.articles().heads(ids);
            if (!heads)
                return heads.error();
            auto from = newsroom.articles().linkedFrom(id);
            if (!from)
                return from.error();
            return Ends{*std::move(heads), *std::move(from)};
        },
        [this, there = m_article](const Result<Ends> &ends) {
            if (ends && there && there == m_article)
                fill(*ends);
        });
}

PanelList::Row LinksPanel::readAlsoRow(const ReadAlso &link, const QString &where,
                                       const Ends &ends) {
    if (link.article) {
        const auto head = ends.heads.constFind(*link.article);
        const QString headline = head == ends.heads.constEnd() ? link.headline : head->headline;
        const QString state =
            head == ends.heads.constEnd() ? tr("not in this newsroom") : Words::state(head->state);
        const bool gone = head != ends.heads.constEnd() && head->state == State::Killed;
        m_open += gone ? 1 : 0;
        return {where, tr("%1 %2\n%3").arg(gone ? u"✕"_qs : u"✓"_qs, headline, state),
                tr("%1, %2").arg(headline, state)};
    }
    if (!link.href.isEmpty())
        return {where, tr("↗ %1\n%2").arg(link.headline, link.href),
                tr("%1, %2").arg(link.headline, link.href)};
    ++m_open;
    return {where, tr("? “%1”\nno article yet").arg(link.headline),
            tr("%1, no article yet").arg(link.headline)};
}

PanelList::Row LinksPanel::textRow(const ArticlePlaces::LinkAt &link, const Ends &ends) const {
    QString target = link.href;
    if (link.article) {
        const auto head = ends.heads.constFind(*link.article);
        target = head == ends.heads.constEnd() ? tr("not in this newsroom") : head->headline;
    }
    return {link.where, tr("%1\n%2").arg(link.words, target), tr("%1, %2").arg(link.words, target)};
}

void LinksPanel::fill(const Ends &ends) {
    const Article article = m_article ? m_article->article() : Article{};
    const int before = std::exchange(m_open, 0);
    QList<PanelList::Row> also, text, from;
    QStringList alsoIds, textIds, fromIds;
    for (const ArticlePlaces::BlockAt &at : ArticlePlaces::blocks(article)) {
        if (const auto *link = std::get_if<ReadAlso>(&at.block->is)) {
            also.append(readAlsoRow(*link, at.where, ends));
            alsoIds.append(link->article ? link->article->toText() : QString());
        }
    }
    for (const ArticlePlaces::LinkAt &link : ArticlePlaces::links(article)) {
        if (!link.where.contains(QStringLiteral(".text")) &&
            !link.where.contains(QStringLiteral(".items")))
            continue;
        text.append(textRow(link, ends));
        textIds.append(link.article ? link.article->toText() : QString());
    }
    for (const ArticleHead &head : ends.from) {
        from.append({head.id.toText(), head.headline,
                     tr("%1, %2").arg(head.headline, Words::state(head.state))});
        fromIds.append(head.id.toText());
    }
    m_also->setRows(also);
    if (m_also->currentRow() < 0 && !also.isEmpty())
        m_also->setCurrentRow(0);
    m_text->setRows(text);
    m_from->setRows(from);
    for (const auto &[list, ids] :
         {std::pair{m_also, alsoIds}, {m_text, textIds}, {m_from, fromIds}}) {
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setData(Qt::UserRole, ids.value(i));
    }
    m_empty->setVisible(also.isEmpty());
    m_fromLabel->setText(tr("Linked from (%1)").arg(from.size()));
    m_textLabel->setText(tr("In the text (%1)").arg(text.size()));
    enable();
    if (before != m_open)
        Q_EMIT openChanged();
}

void LinksPanel::enable() {
    const bool edits = m_article && m_article->editable();
    m_add->setEnabled(edits);
    m_find->setEnabled(edits && !m_also->currentKey().isEmpty());
    m_remove->setEnabled(edits && !m_also->currentKey().isEmpty());
    m_find->setVisible(m_also->count() > 0);
    m_remove->setVisible(m_also->count() > 0);
}

/// The READ ALSO at this place, in an article that may be changed.
ReadAlso *readAlsoAt(Article &article, const QString &where) {
    for (const ArticlePlaces::BlockAt &at : ArticlePlaces::blocks(article)) {
        if (at.where == where)
            return const_cast<ReadAlso *>(std::get_if<ReadAlso>(&at.block->is));
    }
    return nullptr;
}

void LinksPanel::findArticle() {
    if (!m_article)
        return;
    const QString where = m_also->currentKey();
    Article copy = m_article->article();
    const ReadAlso *present = readAlsoAt(copy, where);
    if (!present)
        return;
    auto *picker = new LinkPicker(m_quick, LinkPicker::For::ReadAlso, m_article->id(), this);
    connect(picker, &LinkPicker::picked, this, [this, where, was = *present](const ReadAlso &link) {
        if (!m_article)
            return;
        m_article->change(OpenArticle::Part::Blocks, this, [&](Article &article) {
            ReadAlso *there = readAlsoAt(article, where);
            if (there && *there == was)
                *there = link;
        });
    });
    connect(picker, &LinkPicker::removed, this, &LinksPanel::removeLink);
    const QRect asked(m_find->mapToGlobal(QPoint(0, 0)), m_find->size());
    const QRect room(window()->mapToGlobal(QPoint(0, 0)), window()->size());
    picker->open(asked, room, *present, true);
}

void LinksPanel::removeLink() {
    if (!m_article)
        return;
    const QString where = m_also->currentKey();
    m_article->change(OpenArticle::Part::Blocks, this, [&](Article &article) {
        for (std::size_t i = 0; i < article.body.size(); ++i) {
            if (QStringLiteral("body[%1]").arg(i) != where)
                continue;
            article.body.erase(article.body.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
    });
}

} // namespace

Panel *makeLinksPanel(Backroom &quick, Backroom &, QWidget *parent) {
    return new LinksPanel(quick, parent);
}
