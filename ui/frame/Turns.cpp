// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Turns.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/dialogs/TakeOver.h"
#include "ui/frame/Tabs.h"
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int LookEveryMs = 3000;

QString clockOf(Instant at) {
    return inZone(at, QTimeZone::systemTimeZone()).toString(u"HH:mm"_s);
}
} // namespace

Turns::Turns(Backroom &quick, Tabs &tabs, Notice &notice, QWidget *window)
    : QObject(window), m_quick(quick), m_tabs(tabs), m_notice(notice), m_window(window) {
    m_renewal.setInterval(EditingLocks::RenewSeconds * 1000);
    connect(&m_renewal, &QTimer::timeout, this, &Turns::look);
    connect(&m_tabs, &Tabs::currentChanged, this, &Turns::look);
    m_renewal.start();
}

QHash<ArticleId, ArticleEditor *> Turns::editors() const {
    QHash<ArticleId, ArticleEditor *> open;
    for (ArticleEditor *editor : m_tabs.findChildren<ArticleEditor *>())
        open.insert(editor->article().id(), editor);
    return open;
}

void Turns::look() {
    if (m_left)
        return;
    const QList<ArticleId> open = editors().keys();
    release(m_mine - QSet<ArticleId>(open.begin(), open.end()));
    m_again = m_asking;
    if (!m_asking && !open.isEmpty())
        ask(open);
}

void Turns::ask(const QList<ArticleId> &ids) {
    m_asking = true;
    m_quick.ask(
        this,
        [ids](Newsroom &newsroom) {
            return newsroom.readOnly() ? Result<Locks>(Locks()) : newsroom.editing().take(ids);
        },
        [this, ids](const Result<Locks> &locks) {
            m_asking = false;
            // Where it cannot be told, nobody is kept from writing: two texts would both be kept.
            if (locks && !m_left)
                apply(*locks);
            if (m_again || editors().keys() != ids)
                look();
        });
}

void Turns::apply(const Locks &locks) {
    const auto open = editors();
    for (auto lock = locks.begin(); lock != locks.end(); ++lock) {
        ArticleEditor *editor = open.value(lock.key());
        if (lock->mine)
            m_mine.insert(lock.key()); // and let go of where the tab was closed meanwhile
        else if (m_mine.remove(lock.key()) && editor)
            lose(*editor, *lock);
        if (editor && m_locks.value(lock.key()) != *lock)
            show(*editor, *lock);
    }
    m_locks = locks;
    if (m_wanted && locks.contains(*m_wanted)) {
        const ArticleId id = *std::exchange(m_wanted, std::nullopt);
        if (!locks.value(id).mine && open.contains(id))
            askAbout(id, locks.value(id), true);
    }
    // What another has may be free any moment, by the end of a program that tells nobody.
    const bool held = std::ranges::any_of(locks, [](const auto &lock) { return !lock.mine; });
    m_renewal.setInterval(held ? LookEveryMs : EditingLocks::RenewSeconds * 1000);
}

void Turns::show(ArticleEditor &editor, const EditingLock &lock) {
    const ArticleId id = editor.article().id();
    const bool wasHeld = !editor.heldBy().isEmpty();
    editor.setHeldBy(lock.mine ? QString()
                               : tr("%1 has this article open since %2. You can read it.")
                                     .arg(lock.person, clockOf(lock.since)));
    editor.article().setHeld(!lock.mine);
    if (lock.mine && wasHeld)
        m_tabs.changedElsewhere(id);
}

/// What was typed here until now is on the disk before the article is only read: on top of the
/// text, or, where the other has written already, as a copy.
void Turns::lose(ArticleEditor &editor, const EditingLock &lock) {
    OpenArticle &article = editor.article();
    article.flush(this, [this, id = article.id(), who = lock.person](const auto &) {
        m_quick.ask(
            this,
            [id, name = tr("when %1 took over").arg(who)](Newsroom &newsroom) {
                return newsroom.articles().keepRevision(id, name);
            },
            [](const Result<int> &) {});
    });
    m_notice.tell(tr("%1 took over “%2”. Everything that you typed is kept in History.")
                      .arg(lock.person, Words::headline(article.article().headline)),
                  {}, u"taken-over"_s);
}

void Turns::askToTakeOver() {
    const ArticleEditor *editor = m_tabs.editor();
    if (!editor || editor->heldBy().isEmpty())
        return;
    const ArticleId id = m_tabs.article()->id();
    askAbout(id, m_locks.value(id), false);
}

void Turns::askAbout(const ArticleId &id, const EditingLock &lock, bool opening) {
    QMessageBox *box = makeTakeOver(lock.person, clockOf(lock.since), m_window);
    connect(box, &QMessageBox::buttonClicked, this, [this, id, opening](QAbstractButton *button) {
        if (button->objectName() == "take-over"_L1)
            takeOver(id);
        else if (opening && button->objectName() == "cancel"_L1 && m_tabs.article() &&
                 m_tabs.article()->id() == id)
            m_tabs.close(m_tabs.currentIndex());
    });
    box->open();
}

/// The text as it stands becomes a revision first; who had it hears of it.
void Turns::takeOver(const ArticleId &id) {
    m_quick.ask(
        this,
        [id](Newsroom &newsroom) -> Result<EditingLock> {
            const QString name = tr("before %1 took over").arg(newsroom.person().name);
            if (const auto kept = newsroom.articles().keepRevision(id, name); !kept)
                return kept.error();
            return newsroom.editing().takeOver(id);
        },
        [this](const Result<EditingLock> &lock) {
            if (!lock)
                return m_notice.tell(lock.error());
            look();
        });
}

void Turns::release(const QSet<ArticleId> &ids) {
    if (ids.isEmpty())
        return;
    m_mine -= ids;
    m_quick.ask(
        this, [ids = ids.values()](Newsroom &newsroom) { return newsroom.editing().release(ids); },
        [](const Result<void> &) {}); // else it ends by itself
}

void Turns::leave() {
    m_left = true;
    m_renewal.stop();
    release(QSet<ArticleId>(m_mine));
}
