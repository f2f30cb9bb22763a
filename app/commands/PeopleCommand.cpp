// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Assignment.h"
#include "app/Commands.h"
#include "model/base/Text.h"
#include "model/store/PersonStore.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList Names{u"email"_s, u"url"_s, u"roles"_s};

QStringList wordsOf(const Roles &roles) {
    QStringList words;
    if (roles.journalist)
        words += u"journalist"_s;
    if (roles.editor)
        words += u"editor"_s;
    if (roles.web)
        words += u"web"_s;
    return words;
}

std::optional<Roles> rolesFrom(const QString &value) {
    Roles roles{.journalist = false, .editor = false, .web = false};
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        roles.journalist = roles.journalist || word == "journalist"_L1;
        roles.editor = roles.editor || word == "editor"_L1;
        roles.web = roles.web || word == "web"_L1;
        if (!wordsOf(Roles{}).contains(word))
            return std::nullopt;
    }
    return roles;
}

class PeopleCommand : public NewsroomCommand {
public:
    QString name() const override { return u"people"_s; }
    QString summary() const override { return tr("list, add, change or remove people"); }
    QList<Operand> operands() const override {
        return {{.name = u"[add NAME | set NAME NAME=VALUE… | remove NAME]"_s,
                 .least = 0,
                 .most = Operand::NoLimit}};
    }
    QStringList remarks() const override {
        return {tr("The names are %1; roles are of journalist, editor, web, with commas between.")
                    .arg(Names.join(", "_L1))};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        const QStringList &words = arguments.operands;
        const QString verb = words.value(0);
        if (words.isEmpty() || ((verb == "add"_L1 || verb == "remove"_L1) && words.size() == 2))
            return std::nullopt;
        if (verb == "set"_L1 && words.size() > 2)
            return Assignment::misuse(words.mid(2), Names);
        return tr("it is written people %1").arg(operands().first().name);
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const QStringList &words = call.arguments.operands;
        PersonStore &people = newsroom.people();
        const QString verb = words.value(0);
        Result<QList<Person>> done = verb == "add"_L1      ? add(people, words.at(1))
                                     : verb == "set"_L1    ? set(people, words)
                                     : verb == "remove"_L1 ? remove(people, words.at(1))
                                                           : people.all();
        if (!done) {
            Error error = done.error();
            if (error.what.isEmpty())
                error.what = words.value(1);
            return call.console.fail(error);
        }
        for (const Person &person : *done) {
            const QString roles = wordsOf(person.roles).join(u',');
            Record record;
            record.both("id"_L1, person.id.toText())
                .both("name"_L1, person.name)
                .both("email"_L1, person.email)
                .both("url"_L1, person.url)
                .both("roles"_L1, roles);
            call.console.put(record);
        }
    }

private:
    static Result<Person> named(PersonStore &people, const QString &name) {
        const auto person = people.find(name);
        if (!person)
            return person.error();
        if (!*person)
            return Error{.kind = Error::Kind::NotFound,
                         .what = name,
                         .text = tr("nobody has this name; “standfirst people” lists everybody")};
        return **person;
    }

    static Result<QList<Person>> add(PersonStore &people, const QString &name) {
        Person person;
        person.name = Text::oneSpaced(Text::clean(name));
        if (person.name.isEmpty())
            return Error{.kind = Error::Kind::BadInput, .what = {}, .text = tr("NAME is empty")};
        const Result<Person> added = people.add(person);
        if (!added)
            return added.error();
        return QList<Person>{*added};
    }

    static Result<QList<Person>> remove(PersonStore &people, const QString &name) {
        const Result<Person> person = named(people, name);
        if (!person)
            return person.error();
        if (const Result<void> removed = people.remove(person->id); !removed)
            return removed.error();
        return QList<Person>{*person};
    }

    static Result<QList<Person>> set(PersonStore &people, const QStringList &words) {
        Result<Person> person = named(people, words.at(1));
        if (!person)
            return person.error();
        for (const Assignment &assignment : Assignment::readAll(words.mid(2))) {
            const QString text = Text::oneSpaced(Text::clean(assignment.value));
            if (assignment.name == "email"_L1) {
                person->email = text;
            } else if (assignment.name == "url"_L1) {
                person->url = text;
            } else if (const auto roles = rolesFrom(text)) {
                person->roles = *roles;
            } else {
                return Error{.kind = Error::Kind::BadInput,
                             .what = u"roles"_s,
                             .text = tr("are of journalist, editor, web, with commas between")};
            }
        }
        if (const Result<void> changed = people.change(*person); !changed)
            return changed.error();
        return QList<Person>{*person};
    }
};

} // namespace

std::unique_ptr<Command> makePeopleCommand() {
    return std::make_unique<PeopleCommand>();
}
