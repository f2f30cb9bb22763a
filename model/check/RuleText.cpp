// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Escape.h"
#include "model/check/HouseRule.h"

#include <QCoreApplication>
#include <QHash>
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_SHARED_LIB 0
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("RuleText", text);
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Error at(uint32_t line, const QString &what, const QString &why) {
    return {Error::Kind::BadInput, what, tr("line %1: %2").arg(line).arg(why)};
}

/// One rule; the first fault stays.
class RuleReader {
public:
    explicit RuleReader(const toml::table &table) : m_table(table) {}

    Result<HouseRule> read() {
        for (const auto &[key, value] : m_table)
            take(text(key.str()), value);
        if (m_rule.id.isEmpty())
            fault(m_table, tr("a rule needs an id"));
        // The house's word that a rule of the program is off needs no more than its name.
        const bool onlyOff = m_rule.off && m_rule.words.isEmpty() && m_rule.pattern.isEmpty();
        if (!m_fault && !onlyOff)
            if (const Result<void> valid = m_rule.valid(); !valid)
                fault(m_table, valid.error().text);
        return m_fault ? Result<HouseRule>(*m_fault) : Result<HouseRule>(m_rule);
    }

private:
    void fault(const toml::node &node, const QString &why) {
        if (!m_fault)
            m_fault = at(node.source().begin.line, m_rule.id, why);
    }

    void take(const QString &key, const toml::node &value) {
        const QHash<QString, QString *> texts{{u"id"_s, &m_rule.id},
                                              {u"pattern"_s, &m_rule.pattern},
                                              {u"reason"_s, &m_rule.reason},
                                              {u"source"_s, &m_rule.source}};
        const QHash<QString, QStringList *> lists{{u"words"_s, &m_rule.words},
                                                  {u"suggestions"_s, &m_rule.suggestions},
                                                  {u"sections"_s, &m_rule.sections},
                                                  {u"languages"_s, &m_rule.languages}};
        const QHash<QString, bool *> flags{{u"matchCase"_s, &m_rule.matchCase},
                                           {u"inQuotes"_s, &m_rule.inQuotes},
                                           {u"off"_s, &m_rule.off}};
        if (QString *into = texts.value(key))
            *into = asText(key, value);
        else if (QStringList *list = lists.value(key))
            *list = asList(key, value);
        else if (bool *flag = flags.value(key))
            *flag = asFlag(key, value);
        else if (key == u"level")
            takeLevel(value);
        else
            fault(value, tr("“%1” is not a key of a rule").arg(key));
    }

    void takeLevel(const toml::node &value) {
        const QString word = asText(u"level"_s, value);
        for (const Finding::Level level :
             {Finding::Level::Error, Finding::Level::Warning, Finding::Level::Hint})
            if (word == Finding::word(level)) {
                m_rule.level = level;
                return;
            }
        fault(value, tr("“level” is error, warning or hint"));
    }

    QString asText(const QString &key, const toml::node &value) {
        if (const auto *string = value.as_string())
            return text(string->get());
        fault(value, tr("“%1” is a text in quotation marks").arg(key));
        return {};
    }

    bool asFlag(const QString &key, const toml::node &value) {
        if (const auto *flag = value.as_boolean())
            return flag->get();
        fault(value, tr("“%1” is true or false").arg(key));
        return false;
    }

    QStringList asList(const QString &key, const toml::node &value) {
        QStringList list;
        const auto *array = value.as_array();
        if (!array)
            fault(value, tr("“%1” is a list: [\"one\", \"two\"]").arg(key));
        else
            for (const toml::node &item : *array)
                list += asText(key, item);
        return list;
    }

    const toml::table &m_table;
    HouseRule m_rule{};
    std::optional<Error> m_fault{};
};

QByteArray quoted(const QString &text) {
    if (text.contains(u'\\') && !text.contains(u'\'') && !text.contains(u'\n'))
        return '\'' + text.toUtf8() + '\''; // a pattern as it is
    QByteArray out;
    Escape::appendJson(out, text); // JSON's escapes are TOML's
    return out;
}

void put(QByteArray &to, const char *key, const QString &value) {
    if (!value.isEmpty())
        to += QByteArray(key) + " = " + quoted(value) + '\n';
}

void put(QByteArray &to, const char *key, const QStringList &values) {
    if (values.isEmpty())
        return;
    QByteArrayList all;
    for (const QString &value : values)
        all += quoted(value);
    to += QByteArray(key) + " = [" + all.join(", ") + "]\n";
}

void put(QByteArray &to, const char *key, bool value) {
    if (value)
        to += QByteArray(key) + " = true\n";
}

} // namespace

Result<QList<HouseRule>> RuleText::read(const QByteArray &toml) {
    const toml::parse_result parsed =
        toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
    if (!parsed)
        return at(parsed.error().source().begin.line, {}, text(parsed.error().description()));
    QList<HouseRule> rules;
    QSet<QString> ids;
    for (const auto &[key, value] : parsed.table()) {
        const toml::array *tables = value.as_array();
        if (key.str() != "rule" || !tables || !tables->is_homogeneous<toml::table>())
            return at(
                value.source().begin.line, {},
                tr("“%1”: a file of rules holds [[rule]] and nothing else").arg(text(key.str())));
        for (const toml::node &one : *tables) {
            const Result<HouseRule> rule = RuleReader(*one.as_table()).read();
            if (!rule)
                return rule.error();
            if (ids.contains(rule->id))
                return at(one.source().begin.line, rule->id, tr("this id is used twice"));
            ids.insert(rule->id);
            rules += *rule;
        }
    }
    return rules;
}

QByteArray RuleText::write(const QList<HouseRule> &rules) {
    QByteArray out;
    for (const HouseRule &rule : rules) {
        out += out.isEmpty() ? "[[rule]]\n" : "\n[[rule]]\n";
        put(out, "id", rule.id);
        put(out, "words", rule.words);
        put(out, "pattern", rule.pattern);
        put(out, "suggestions", rule.suggestions);
        put(out, "reason", rule.reason);
        put(out, "source", rule.source);
        if (rule.level != Finding::Level::Warning)
            put(out, "level", Finding::word(rule.level));
        put(out, "sections", rule.sections);
        put(out, "languages", rule.languages);
        put(out, "matchCase", rule.matchCase);
        put(out, "inQuotes", rule.inQuotes);
        put(out, "off", rule.off);
    }
    return out;
}
