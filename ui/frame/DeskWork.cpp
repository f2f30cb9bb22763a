// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/DeskWork.h"
#include "model/store/Settings.h"
#include "ui/BackgroundWork.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/desk/Desk.h"
#include "ui/dialogs/AssignDialog.h"
#include "ui/frame/Tabs.h"
#include <QListView>
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = Bulk::Edit::Kind;

namespace {
constexpr int AtOnce = 3; ///< so few need not wait behind long work
constexpr int NamedInTheSentence = 2;

/// What all of them have in common; else nothing.
template<class T>
T common(const QList<ArticleHead> &heads, T ArticleHead::*member) {
    const bool same = std::all_of(heads.begin(), heads.end(), [&](const ArticleHead &head) {
        return head.*member == heads.constFirst().*member;
    });
    return same ? heads.constFirst().*member : T{};
}
} // namespace

DeskWork::DeskWork(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

QList<ArticleHead> DeskWork::targets() const {
    const OpenArticle *open = m_parts.tabs.article();
    if (m_parts.desk.list()->hasFocus() || !open)
        return m_parts.desk.chosen();
    ArticleHead head{open->id()};
    head.state = open->head().state;
    head.headline = open->head().headline;
    head.assignee = open->head().assignee;
    head.due = open->head().due;
    return {head};
}

void DeskWork::assign() {
    const auto heads = targets();
    if (heads.isEmpty())
        return;
    const AssignDialog::Values now{.person = common(heads, &ArticleHead::assignee),
                                   .due = common(heads, &ArticleHead::due)};
    auto *dialog = new AssignDialog(m_parts.quick, int(heads.size()), now, &m_parts.window);
    connect(dialog, &AssignDialog::wanted, this, [this, heads](const AssignDialog::Values &to) {
        QList<Bulk::Item> items;
        for (const ArticleHead &head : heads)
            items.append(
                {head.id,
                 {{.kind = Kind::Assign, .text = to.person}, {.kind = Kind::Due, .at = to.due}}});
        run(items, false);
    });
    dialog->open();
}

void DeskWork::plan(const QString &section) {
    auto *dialog = new AssignDialog(m_parts.quick, section, &m_parts.window);
    connect(dialog, &AssignDialog::wanted, this, [this](const AssignDialog::Values &planned) {
        Article stub;
        stub.headline = planned.headline;
        stub.section = planned.section;
        stub.target = planned.target;
        stub.assignee = planned.person;
        stub.due = planned.due;
        m_parts.quick.ask(
            this,
            [stub](Newsroom &newsroom) mutable -> Result<WorkingCopy> {
                const auto settings = newsroom.settings().all();
                if (!settings)
                    return settings.error();
                stub.language = settings->language;
                return newsroom.articles().add(stub);
            },
            [this](const Result<WorkingCopy> &made) {
                if (!made)
                    return m_parts.notice.tell(made.error());
                m_parts.desk.choose(made->article.id);
            });
    });
    dialog->open();
}

void DeskWork::setSection() {
    askText(tr("Which section shall they run in?"), tr("&Section"), Kind::Section);
}

void DeskWork::addTag() {
    askText(tr("Which tag shall they get?"), tr("&Tag"), Kind::AddTag);
}

void DeskWork::removeTag() {
    askText(tr("Which tag shall they lose?"), tr("&Tag"), Kind::RemoveTag);
}

void DeskWork::askText(const QString &sentence, const QString &field, Kind kind) {
    const auto heads = targets();
    if (heads.isEmpty())
        return;
    m_parts.notice.ask(sentence, field, tr("Change %n article(s)", nullptr, int(heads.size())),
                       [this, heads, kind](const QString &text) {
                           QList<Bulk::Item> items;
                           for (const ArticleHead &head : heads)
                               items.append({head.id, {{.kind = kind, .text = text.simplified()}}});
                           run(items, false);
                       });
}

void DeskWork::move(State to) {
    QList<Bulk::Item> items;
    for (const ArticleHead &head : targets())
        items.append({head.id, {{.kind = Kind::Move, .to = to}}});
    run(items, false);
}

void DeskWork::unschedule() {
    QList<Bulk::Item> items;
    for (const ArticleHead &head : targets())
        if (head.state == State::Scheduled)
            items.append({head.id, {{.kind = Kind::Move, .to = State::Approved}}});
    run(items, false);
}

void DeskWork::run(const QList<Bulk::Item> &items, bool undoes) {
    if (items.isEmpty())
        return;
    m_parts.tabs.flushAll([this, items, undoes](const Result<void> &saved) {
        if (!saved)
            return m_parts.notice.tell(saved.error());
        runSaved(items, undoes);
    });
}

void DeskWork::runSaved(const QList<Bulk::Item> &items, bool undoes) {
    const auto answer = [this, undoes](const Result<Bulk::Report> &report) {
        if (report)
            tell(*report, undoes);
        else
            m_parts.notice.tell(report.error(), {}, u"bulk"_s);
    };
    if (items.size() <= AtOnce) {
        m_parts.quick.ask(
            this,
            [items](Newsroom &newsroom) {
                Progress progress;
                return Bulk::run(newsroom, items, progress);
            },
            answer);
        return;
    }
    m_parts.work.start(
        tr("Changing articles"), false, this,
        [items](Newsroom &newsroom, Progress &progress) {
            return Bulk::run(newsroom, items, progress);
        },
        answer);
}

void DeskWork::tell(const Bulk::Report &report, bool undoes) {
    QStringList sentences{undoes ? tr("%n article(s) as before.", nullptr, report.done)
                                 : tr("%n article(s) changed.", nullptr, report.done)};
    if (report.stopped)
        sentences << tr("Stopped; the others are as they were.");
    QStringList refusals;
    for (const Bulk::Refusal &refusal : report.refused)
        refusals << tr("“%1”: %2").arg(Words::headline(refusal.headline), refusal.why);
    if (!refusals.isEmpty())
        sentences << tr("%n (was|were) refused: %1", nullptr, int(refusals.size()))
                         .arg(refusals.mid(0, NamedInTheSentence).join(u"; "_s));
    QList<Notice::Button> buttons;
    if (!undoes && !report.undo.isEmpty())
        buttons << Notice::Button{tr("Undo"), [this, undo = report.undo] { run(undo, true); }};
    m_parts.notice.tell(sentences.join(u' '), buttons, u"bulk"_s);
    m_parts.notice.addDetails(refusals.size() > NamedInTheSentence ? refusals.join(u'\n')
                                                                   : QString());
}
