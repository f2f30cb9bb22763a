// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Tabs.h"
#include "model/work/Backroom.h"
#include "ui/Words.h"
#include "ui/editor/RevisionKeeper.h"
#include <QApplication>
#include <QBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int TitleWidth = 22; // characters
} // namespace

Tabs::Tabs(Backroom &quick, Backroom &slow, QWidget *parent)
    : QWidget(parent), m_quick(quick), m_slow(slow), m_bar(new QTabBar),
      m_stack(new QStackedWidget) {
    setObjectName(u"tabs"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_bar->setObjectName(u"open-articles"_s);
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setAutoFillBackground(true);
    m_bar->setBackgroundRole(QPalette::Window);
    m_bar->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    connect(m_bar, &QTabBar::currentChanged, this, &Tabs::look);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        std::swap(m_tabs[size_t(from)], m_tabs[size_t(to)]);
        Q_EMIT tabsChanged();
    });
    connect(m_bar, &QTabBar::tabCloseRequested, this, &Tabs::close);
}

Tabs::~Tabs() {
    // Editors go before the articles that they show.
    for (const auto *list : {&m_tabs, &m_parked})
        for (const auto &tab : *list)
            delete tab->editor;
}

void Tabs::setEmptyPage(QWidget *page) {
    m_empty = page;
    m_stack->addWidget(page);
    if (m_tabs.empty())
        m_stack->setCurrentWidget(page);
}

void Tabs::insertUnderBar(QWidget *widget) {
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, widget);
}

int Tabs::indexOf(const ArticleId &id) const {
    const auto at = std::ranges::find_if(m_tabs, [&](const auto &tab) { return tab->id == id; });
    return at == m_tabs.end() ? -1 : int(at - m_tabs.begin());
}

OpenTab *Tabs::current() const {
    const int index = m_bar->currentIndex();
    return index < 0 || index >= int(m_tabs.size()) ? nullptr : m_tabs[size_t(index)].get();
}

int Tabs::currentIndex() const {
    return m_bar->currentIndex();
}

OpenArticle *Tabs::article() const {
    return current() ? current()->article.get() : nullptr;
}

ArticleEditor *Tabs::editor() const {
    return current() ? current()->editor : nullptr;
}

void Tabs::addTab(const ArticleId &id, const QString &headline, const QString &place) {
    m_tabs.push_back(std::make_unique<OpenTab>(
        OpenTab{.id = id, .headline = headline, .place = place, .article = {}, .editor = {}}));
    addToBar(*m_tabs.back());
}

void Tabs::addToBar(const OpenTab &tab) {
    const QSignalBlocker quiet(m_bar);
    m_bar->addTab(QString());
    retitle(tab);
    m_bar->show();
}

void Tabs::open(const ArticleId &id, const QString &headline, const QString &place) {
    int index = indexOf(id);
    if (index < 0) {
        if (!unpark(id, place))
            addTab(id, headline, place);
        index = int(m_tabs.size()) - 1;
    }
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(index);
    }
    look(index);
    Q_EMIT tabsChanged();
}

void Tabs::openAndWrite(const ArticleId &id, bool headline) {
    m_write = id;
    m_writeHeadline = headline;
    open(id);
}

void Tabs::giveCaret(const OpenTab &tab) {
    if (m_write != tab.id)
        return;
    m_write.reset();
    if (m_writeHeadline)
        tab.editor->goTo(u"headline"_s);
    else if (tab.place.isEmpty() || !tab.editor->isAncestorOf(QApplication::focusWidget()))
        tab.editor->setFocus(Qt::OtherFocusReason);
}

void Tabs::restore(const QList<Kept> &kept, int current) {
    for (const Kept &tab : kept)
        if (const auto id = ArticleId::fromText(tab.id); id && indexOf(*id) < 0)
            addTab(*id, tab.headline, tab.place);
    if (m_tabs.empty())
        return;
    const int index = qBound(0, current, int(m_tabs.size()) - 1);
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(index);
    }
    look(index);
}

QList<Tabs::Kept> Tabs::kept() const {
    QList<Kept> list;
    for (const auto &tab : m_tabs)
        list << Kept{.id = tab->id.toText(),
                     .headline = tab->headline,
                     .place = tab->editor ? tab->editor->place() : tab->place};
    return list;
}

void Tabs::look(int index) {
    if (index < 0 || index >= int(m_tabs.size()))
        return;
    leaveAllBut(index);
    OpenTab &tab = *m_tabs[size_t(index)];
    if (tab.editor) {
        m_stack->setCurrentWidget(tab.editor);
        giveCaret(tab);
        Q_EMIT currentChanged();
        Q_EMIT tabsChanged();
        return;
    }
    m_quick.ask(
        this, [id = tab.id](Newsroom &newsroom) { return newsroom.articles().load(id); },
        [this, id = tab.id](Result<WorkingCopy> copy) {
            if (copy)
                return read(id, std::move(*copy));
            if (const int at = indexOf(id); at >= 0)
                remove(at);
            Q_EMIT failed(copy.error());
        });
    Q_EMIT tabsChanged();
}

void Tabs::read(const ArticleId &id, WorkingCopy copy) {
    const int index = indexOf(id);
    if (index < 0 || m_tabs[size_t(index)]->editor)
        return;
    OpenTab &tab = *m_tabs[size_t(index)];
    tab.headline = copy.article.headline;
    tab.article = std::make_unique<OpenArticle>(m_quick, std::move(copy));
    new RevisionKeeper(*tab.article, m_quick);
    tab.editor = new ArticleEditor(*tab.article, m_quick, m_slow, m_stack);
    m_stack->addWidget(tab.editor);
    follow(tab);
    retitle(tab);
    if (!tab.place.isEmpty())
        tab.editor->restorePlace(tab.place);
    if (index == m_bar->currentIndex()) {
        m_stack->setCurrentWidget(tab.editor);
        giveCaret(tab);
        Q_EMIT currentChanged();
    }
}

void Tabs::follow(OpenTab &tab) {
    OpenArticle *article = tab.article.get();
    connect(article, &OpenArticle::changed, this, [this, article, &tab](OpenArticle::Part part) {
        Q_EMIT articleTouched(article);
        if (part == OpenArticle::Part::Blocks)
            return; // for each key
        if (const QString &now = article->head().headline; now != tab.headline) {
            tab.headline = now;
            retitle(tab);
        }
        Q_EMIT articleChanged(article);
    });
    connect(article, &OpenArticle::stateChanged, this,
            [this, article] { Q_EMIT articleChanged(article); });
    connect(article, &OpenArticle::savingChanged, this,
            [this, article] { Q_EMIT savingChanged(article); });
    connect(article, &OpenArticle::saveFailed, this,
            [this, article](const Error &error) { Q_EMIT saveFailed(article, error); });
    connect(article, &OpenArticle::conflict, this, [this, article] { Q_EMIT conflict(article); });
    connect(tab.editor, &ArticleEditor::countsChanged, this,
            [this, editor = tab.editor](int words, int minutes, int headline) {
                if (editor == this->editor())
                    Q_EMIT countsChanged(words, minutes, headline);
            });
    connect(tab.editor, &ArticleEditor::notice, this, &Tabs::notice);
    connect(tab.editor, &ArticleEditor::actionWanted, this, &Tabs::actionWanted);
    connect(tab.editor, &ArticleEditor::openArticle, this, [this](const QString &id) {
        if (const auto other = ArticleId::fromText(id))
            open(*other);
    });
}

void Tabs::retitle(const OpenTab &tab) {
    const int index = indexOf(tab.id);
    const QString title = Words::headline(tab.headline);
    QString shown = title.size() > TitleWidth ? title.left(TitleWidth - 1).trimmed() + u'…' : title;
    m_bar->setTabText(index, shown.replace(u'&', u"&&"_s));
    m_bar->setTabToolTip(index, title);
    m_bar->setAccessibleTabName(index, title);
}

void Tabs::turn(int by) {
    if (const int count = m_bar->count(); count > 1)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}
