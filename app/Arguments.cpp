// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Arguments.h"
#include "app/Commands.h"
#include "model/article/State.h"
#include "model/base/Instant.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QList<Option> &globalOptions() {
    static const QList<Option> options{{.name = u"newsroom"_s, .value = u"PLACE"_s, .help = {}},
                                       {.name = u"person"_s, .value = u"NAME"_s, .help = {}},
                                       {.name = u"json"_s, .value = {}, .help = {}},
                                       {.name = u"help"_s, .value = {}, .help = {}},
                                       {.name = u"version"_s, .value = {}, .help = {}}};
    return options;
}

const Option *named(const QList<Option> &options, const QString &name) {
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option &o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

} // namespace

/// Reads words from left to right; stops at the first that cannot be right.
class ArgumentsReader {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
public:
    Result<Arguments> read(const QStringList &words) {
        for (qsizetype i = 0; i < words.size() && !m_error; ++i) {
            const QString &word = words.at(i);
            if (m_operandsOnly || !word.startsWith(u'-') || word == u"-"_s)
                operand(word);
            else if (word == u"--"_s)
                m_operandsOnly = true;
            else
                i += option(word, words, i);
        }
        if (!m_error && !m_read.help && !m_read.version)
            finish();
        if (m_error)
            return *m_error;
        m_read.newsroom = m_read.value(u"newsroom"_s);
        m_read.person = m_read.value(u"person"_s);
        return m_read;
    }

private:
    void refuse(const QString &text) {
        m_error = Error{.kind = Error::Kind::Usage,
                        .what = m_read.command ? m_read.command->name() : QString(),
                        .text = text};
    }

    void operand(const QString &word) {
        if (m_first && !m_operandsOnly) {
            m_first = false;
            m_read.command = commandNamed(word);
            if (m_read.command) {
                m_commandOptions = m_read.command->options();
                return;
            }
            // A file is for the window; anything else was meant as a command.
            if (!QFileInfo::exists(word)) {
                m_error = Error{.kind = Error::Kind::Usage,
                                .what = word,
                                .text = tr("unknown command; “standfirst --help” lists them")};
                return;
            }
        }
        m_first = false;
        m_read.operands += word;
    }

    /// How many further words it took.
    qsizetype option(const QString &word, const QStringList &words, qsizetype at) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name =
            word == u"-h"_s ? u"help"_s : word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = named(globalOptions(), name);
        if (!option)
            option = named(m_commandOptions, name);
        if (!option || (!word.startsWith("--"_L1) && word != u"-h"_s)) {
            refuse(m_read.command
                       ? tr("unknown option %1; “standfirst %2 --help” lists its options")
                             .arg(word, m_read.command->name())
                       : tr("unknown option %1; “standfirst --help” lists the options").arg(word));
            return 0;
        }
        if (option->value.isEmpty()) {
            if (equals >= 0)
                refuse(tr("--%1 takes no value").arg(name));
            flag(name);
            return 0;
        }
        if (equals >= 0) {
            take(*option, word.mid(equals + 1));
            return 0;
        }
        if (at + 1 >= words.size()) {
            refuse(tr("--%1 needs a value: --%1 %2").arg(name, option->value));
            return 0;
        }
        take(*option, words.at(at + 1));
        return 1;
    }

    void flag(const QString &name) {
        m_read.json = m_read.json || name == u"json"_s;
        m_read.help = m_read.help || name == u"help"_s;
        m_read.version = m_read.version || name == u"version"_s;
        m_read.m_options.insert(name, {QString()});
    }

    void take(const Option &option, const QString &value) {
        QStringList &values = m_read.m_options[option.name];
        if (!values.isEmpty() && !option.many)
            return refuse(tr("--%1 is given twice").arg(option.name));
        values += value;
        if (value.isEmpty() && named(globalOptions(), option.name))
            return refuse(tr("--%1 is empty; it needs %2").arg(option.name, option.value));
        checkKind(option, value);
    }

    void checkKind(const Option &option, const QString &value) {
        bool number = false;
        static const QTimeZone utc = QTimeZone::utc();
        switch (option.kind) {
        case Option::Kind::Text:
            return;
        case Option::Kind::Number:
            if (value.toInt(&number) < 0 || !number)
                refuse(tr("--%1 takes a whole number, not “%2”").arg(option.name, value));
            return;
        case Option::Kind::State:
            if (!stateFromWord(value))
                refuse(tr("--%1 “%2” is not a state; the states are %3")
                           .arg(option.name, value, stateWords()));
            return;
        case Option::Kind::Time:
            if (!fromRfc3339(value, &utc))
                refuse(tr("--%1 “%2” is not a time; write it as 2026-01-31T09:00:00Z or without "
                          "the Z in the newsroom's zone")
                           .arg(option.name, value));
            return;
        }
    }

    static QString stateWords() {
        QStringList words;
        for (const State state : AllStates)
            words += toWord(state);
        return words.join(", "_L1);
    }

    void finish() {
        if (!m_read.command)
            return;
        for (const Option &option : m_commandOptions) {
            if (option.needed && !m_read.has(option.name))
                return refuse(tr("--%1 %2 is missing").arg(option.name, option.value));
        }
        qsizetype least = 0, most = 0;
        for (const Operand &operand : m_read.command->operands()) {
            if (m_read.operands.size() < least + operand.least)
                return refuse(tr("%1 is missing; “standfirst %2 --help” shows how it is written")
                                  .arg(operand.name, m_read.command->name()));
            least += operand.least;
            most = operand.most == Operand::NoLimit || most == Operand::NoLimit
                       ? Operand::NoLimit
                       : most + operand.most;
        }
        if (most != Operand::NoLimit && m_read.operands.size() > most)
            return refuse(tr("“%1” is one too many").arg(m_read.operands.at(most)));
        if (const auto wrong = m_read.command->misuse(m_read))
            refuse(*wrong);
    }

    Arguments m_read;
    QList<Option> m_commandOptions;
    std::optional<Error> m_error;
    bool m_first = true, m_operandsOnly = false;
};

Result<Arguments> Arguments::read(const QStringList &words) {
    return ArgumentsReader().read(words);
}

int Arguments::number(const QString &option, int otherwise) const {
    return has(option) ? value(option).toInt() : otherwise;
}
