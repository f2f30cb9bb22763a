// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/article/Comparison.h"
#include "model/store/RevisionChoice.h"

using namespace Qt::StringLiterals;

namespace {

/// What is compared with when none is given: what readers have, else the one before. 0: none is.
Result<int> before(Newsroom &newsroom, const Article &copy) {
    return copy.live ? Result<int>(*copy.live) : RevisionChoice::before(newsroom.articles(), copy);
}

Result<QList<Difference>> differences(Newsroom &newsroom, const Article &copy,
                                      const QStringList &numbers) {
    const Result<int> first = numbers.isEmpty() ? before(newsroom, copy) : numbers.at(0).toInt();
    if (!first)
        return first.error();
    if (*first == 0)
        return Error{
            .kind = Error::Kind::NotFound,
            .what = copy.id.toText(),
            .text = QCoreApplication::translate(
                "DiffCommand", "no revision is kept yet; a step of the workflow keeps one")};
    const auto old = newsroom.articles().revision(copy.id, *first);
    if (!old)
        return old.error();
    if (numbers.size() < 2)
        return compare(*old, copy);
    const auto now = newsroom.articles().revision(copy.id, numbers.at(1).toInt());
    if (!now)
        return now.error();
    return compare(*old, *now);
}

class DiffCommand : public NewsroomCommand {
public:
    QString name() const override { return u"diff"_s; }
    QString summary() const override { return tr("compare two states of an article"); }
    QList<Operand> operands() const override {
        return {{.name = u"ID"_s},
                {.name = u"A"_s, .least = 0, .most = 1},
                {.name = u"B"_s, .least = 0, .most = 1}};
    }
    QStringList remarks() const override {
        return {tr("A and B are revisions. Without B: the working copy. Without A: the revision"),
                tr("that readers have, else the newest that says something else."),
                tr("A line each: where, added, removed, changed or moved, old, new; of what moved"),
                tr("old is its place before.")};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        for (const QString &number : arguments.operands.mid(1))
            if (const auto wrong = Lines::misusedRevision(number))
                return wrong;
        return std::nullopt;
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const QStringList &operands = call.arguments.operands;
        const Result<WorkingCopy> copy = Lines::load(newsroom, operands.first());
        if (!copy)
            return call.console.fail(copy.error());
        const auto found = differences(newsroom, copy->article, operands.mid(1));
        if (!found)
            return call.console.fail(Lines::about(copy->article.id.toText(), found.error()));
        for (const Difference &difference : *found) {
            Record record;
            record.both("where"_L1, difference.where)
                .both("kind"_L1, toWord(difference.kind))
                .both("old"_L1, difference.before)
                .both("new"_L1, difference.after);
            call.console.put(record);
        }
    }
};

} // namespace

std::unique_ptr<Command> makeDiffCommand() {
    return std::make_unique<DiffCommand>();
}
