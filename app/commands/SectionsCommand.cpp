// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Assignment.h"
#include "app/Commands.h"
#include "model/base/Text.h"
#include "model/store/SectionStore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QStringList Names{u"slug"_s, u"order"_s, u"description"_s, u"topic"_s, u"checklist"_s};

Record lineOf(const Section &section) {
    Record record;
    record.both("label"_L1, section.label)
        .both("slug"_L1, section.slug)
        .both("order"_L1, section.order)
        .both("description"_L1, section.description)
        .both("topic"_L1, section.topic)
        .key("checklist"_L1, QJsonArray::fromStringList(section.checklist))
        .key("retired"_L1, section.retired)
        .cell(section.retired ? u"retired"_s : QString());
    return record;
}

class SectionsCommand : public NewsroomCommand {
public:
    QString name() const override { return u"sections"_s; }
    QString summary() const override { return tr("list, add, change or merge sections"); }
    QList<Operand> operands() const override {
        return {{.name = u"[add LABEL | set LABEL NAME=VALUE… | merge FROM INTO]"_s,
                 .least = 0,
                 .most = Operand::NoLimit}};
    }
    QStringList remarks() const override {
        return {
            tr("The names are %1; a checklist is written a, b, c, and each of it must be "
               "ticked before an article is approved. Merging moves the articles and retires FROM.")
                .arg(Names.join(", "_L1))};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        const QStringList &words = arguments.operands;
        const QString verb = words.value(0);
        if (words.isEmpty() || (verb == "add"_L1 && words.size() == 2) ||
            (verb == "merge"_L1 && words.size() == 3))
            return std::nullopt;
        if (verb == "set"_L1 && words.size() > 2)
            return Assignment::misuse(words.mid(2), Names);
        return tr("it is written sections %1").arg(operands().first().name);
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const QStringList &words = call.arguments.operands;
        SectionStore &sections = newsroom.sections();
        const QString verb = words.value(0);
        Result<QList<Section>> done = verb == "add"_L1     ? one(sections.add(words.at(1)))
                                      : verb == "set"_L1   ? one(set(sections, words))
                                      : verb == "merge"_L1 ? merge(sections, words)
                                                           : sections.all();
        if (!done) {
            Error error = done.error();
            if (error.what.isEmpty())
                error.what = words.value(1);
            return call.console.fail(error);
        }
        for (const Section &section : *done)
            call.console.put(lineOf(section));
    }

private:
    static Result<QList<Section>> one(const Result<Section> &section) {
        if (!section)
            return section.error();
        return QList<Section>{*section};
    }

    static Result<Section> named(SectionStore &sections, const QString &label) {
        const auto section = sections.find(label);
        if (!section)
            return section.error();
        if (!*section)
            return Error{.kind = Error::Kind::NotFound,
                         .what = label,
                         .text = tr("there is no such section; “standfirst sections” lists them")};
        return **section;
    }

    static Result<QList<Section>> merge(SectionStore &sections, const QStringList &words) {
        const Result<int> moved = sections.merge(words.at(1), words.at(2));
        if (!moved)
            return moved.error();
        return one(named(sections, words.at(2)));
    }

    static QStringList itemsOf(const QString &text) {
        QStringList items;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
            if (!part.trimmed().isEmpty())
                items << part.trimmed();
        return items;
    }

    static Result<Section> set(SectionStore &sections, const QStringList &words) {
        Result<Section> section = named(sections, words.at(1));
        if (!section)
            return section;
        for (const Assignment &assignment : Assignment::readAll(words.mid(2))) {
            bool valid = true;
            const QString text = Text::oneSpaced(Text::clean(assignment.value));
            if (assignment.name == "slug"_L1) {
                valid = !text.isEmpty() && Text::slug(text) == text;
                section->slug = text;
            } else if (assignment.name == "order"_L1) {
                section->order = text.toInt(&valid);
            } else if (assignment.name == "description"_L1) {
                section->description = text;
            } else if (assignment.name == "checklist"_L1) {
                section->checklist = itemsOf(text);
            } else {
                section->topic = text;
            }
            if (!valid)
                return Error{.kind = Error::Kind::BadInput,
                             .what = assignment.name,
                             .text = assignment.name == "order"_L1
                                         ? tr("is a whole number, the lowest first")
                                         : tr("holds lower-case letters, digits and hyphens")};
        }
        return sections.change(section->label, *section);
    }
};

} // namespace

std::unique_ptr<Command> makeSectionsCommand() {
    return std::make_unique<SectionsCommand>();
}
