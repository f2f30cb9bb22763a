// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/DifferenceText.h"
#include "model/base/Escape.h"
#include "ui/look/Colours.h"
#include <QCoreApplication>
#include <QRegularExpression>
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

constexpr qsizetype AllOf = 14, Ends = 6; // words of a run that stayed

/// The key of the canonical form in the words of the form; "" for what needs none.
QString named(const QString &key) {
    static const QHash<QString, const char *> names{
        {u"state"_s, QT_TRANSLATE_NOOP("DifferenceText", "State")},
        {u"section"_s, QT_TRANSLATE_NOOP("DifferenceText", "Section")},
        {u"kicker"_s, QT_TRANSLATE_NOOP("DifferenceText", "Kicker")},
        {u"headline"_s, QT_TRANSLATE_NOOP("DifferenceText", "Headline")},
        {u"webHeadline"_s, QT_TRANSLATE_NOOP("DifferenceText", "Web headline")},
        {u"standfirst"_s, QT_TRANSLATE_NOOP("DifferenceText", "Standfirst")},
        {u"byline"_s, QT_TRANSLATE_NOOP("DifferenceText", "Byline")},
        {u"dateline"_s, QT_TRANSLATE_NOOP("DifferenceText", "Dateline")},
        {u"lead"_s, QT_TRANSLATE_NOOP("DifferenceText", "Lead photo")},
        {u"tags"_s, QT_TRANSLATE_NOOP("DifferenceText", "Tags")},
        {u"topics"_s, QT_TRANSLATE_NOOP("DifferenceText", "Topics")},
        {u"language"_s, QT_TRANSLATE_NOOP("DifferenceText", "Language")},
        {u"urgency"_s, QT_TRANSLATE_NOOP("DifferenceText", "Urgency")},
        {u"notes"_s, QT_TRANSLATE_NOOP("DifferenceText", "Notes")},
        {u"slug"_s, QT_TRANSLATE_NOOP("DifferenceText", "Slug")},
        {u"embargo"_s, QT_TRANSLATE_NOOP("DifferenceText", "Embargo")},
        {u"publishAt"_s, QT_TRANSLATE_NOOP("DifferenceText", "Publish at")},
        {u"corrections"_s, QT_TRANSLATE_NOOP("DifferenceText", "Corrections")},
        {u"photo"_s, QT_TRANSLATE_NOOP("DifferenceText", "picture")},
        {u"caption"_s, QT_TRANSLATE_NOOP("DifferenceText", "caption")},
        {u"credit"_s, QT_TRANSLATE_NOOP("DifferenceText", "credit")},
        {u"alt"_s, QT_TRANSLATE_NOOP("DifferenceText", "alt text")},
        {u"links"_s, QT_TRANSLATE_NOOP("DifferenceText", "link")},
        {u"marks"_s, QT_TRANSLATE_NOOP("DifferenceText", "emphasis")},
        {u"type"_s, QT_TRANSLATE_NOOP("DifferenceText", "kind")},
        {u"attribution"_s, QT_TRANSLATE_NOOP("DifferenceText", "attribution")}};
    if (key == u"text" || key == u"use")
        return {};
    const auto known = names.constFind(key);
    return known == names.cend() ? key : Words::tr(*known);
}

QString escaped(const QString &text) {
    return QString::fromUtf8(Escape::markup(text)).replace(u'\n', u"<br>"_s);
}

QString painted(const QString &text, bool came, const Colours &colours) {
    return u"<span style=\"color:%1;background-color:%2;text-decoration:%3\">%4</span>"_s.arg(
        (came ? colours.insertedText : colours.deletedText).name(),
        (came ? colours.inserted : colours.deleted).name(),
        came ? u"underline"_s : u"line-through"_s, escaped(text));
}

QString stayed(const QString &text, bool first, bool last) {
    const QStringList words = text.split(u' ');
    if (words.size() <= AllOf)
        return escaped(text);
    const QString head = first ? QString() : words.first(Ends).join(u' ') + u' ';
    const QString tail = last ? QString() : u' ' + words.last(Ends).join(u' ');
    return escaped(head + u'…' + tail);
}

QString shown(const Difference &difference, const Colours &colours) {
    using Kind = Difference::Kind;
    const bool picture = difference.where.endsWith(u".photo");
    const auto text = [&](const QString &value) {
        return picture ? Words::tr("another picture") : DifferenceText::readable(value);
    };
    QString html;
    if (difference.kind == Kind::Moved)
        return u"%1: %2"_s.arg(escaped(DifferenceText::movedFrom(difference.before)),
                               stayed(difference.after, false, true));
    if (difference.runs.isEmpty() || picture) {
        if (!difference.before.isEmpty() && !(picture && !difference.after.isEmpty()))
            html += painted(text(difference.before), false, colours) + u' ';
        if (!difference.after.isEmpty())
            html += painted(text(difference.after), true, colours);
        return html;
    }
    for (qsizetype at = 0; at < difference.runs.size(); ++at) {
        const WordRun &run = difference.runs.at(at);
        const QString words = run.text.trimmed();
        html += run.in == WordRun::In::Both
                    ? stayed(words, at == 0, at + 1 == difference.runs.size())
                    : painted(words, run.in == WordRun::In::After, colours);
        html += u' ';
    }
    return html;
}

} // namespace

QString DifferenceText::label(const QString &where) {
    static const QRegularExpression step(u"^(\\w+)(?:\\[(\\d+)\\])?$"_s);
    QStringList parts;
    for (const QString &key : where.split(u'.')) {
        const auto match = step.match(key);
        if (match.captured(1) == u"body")
            parts << Words::tr("Text, block %1").arg(match.captured(2).toInt() + 1);
        else if (const QString name = named(match.captured(1)); !name.isEmpty())
            parts << name;
    }
    return parts.join(u", ");
}

QString DifferenceText::kind(Difference::Kind kind) {
    static const std::array words{QT_TRANSLATE_NOOP("DifferenceText", "added"),
                                  QT_TRANSLATE_NOOP("DifferenceText", "removed"),
                                  QT_TRANSLATE_NOOP("DifferenceText", "changed"),
                                  QT_TRANSLATE_NOOP("DifferenceText", "moved")};
    return Words::tr(words.at(size_t(kind)));
}

QString DifferenceText::movedFrom(const QString &where) {
    return Words::tr("moved here from %1").arg(label(where));
}

QString DifferenceText::movedTo(const QString &where) {
    return Words::tr("moved to %1").arg(label(where));
}

QString DifferenceText::readable(const QString &value) {
    static const QRegularExpression hash(u"\\bsha256:[0-9a-f]{64}\\b"_s);
    return QString(value).replace(hash, Words::tr("(picture)"));
}

QString DifferenceText::sentence(const Difference &difference) {
    if (difference.kind == Difference::Kind::Moved)
        return u"%1: %2"_s.arg(label(difference.where), movedFrom(difference.before));
    QStringList said;
    const auto say = [&](const QString &text, bool came) {
        const QString words = readable(text).simplified();
        if (!words.isEmpty())
            said << (came ? Words::tr("written “%1”") : Words::tr("deleted “%1”")).arg(words);
    };
    for (const WordRun &run : difference.runs)
        if (run.in != WordRun::In::Both)
            say(run.text, run.in == WordRun::In::After);
    if (said.isEmpty()) {
        say(difference.before, false);
        say(difference.after, true);
    }
    return u"%1: %2"_s.arg(label(difference.where), said.join(u", "_s));
}

QString DifferenceText::html(const QList<Difference> &differences, const Colours &colours) {
    QString html;
    for (const Difference &difference : differences)
        html += u"<p style=\"margin:0 0 8px 0\"><b>%1</b><br>%2</p>"_s.arg(
            escaped(label(difference.where)), shown(difference, colours));
    return html;
}

QString DifferenceText::summary(const QList<Difference> &differences) {
    int written = 0, deleted = 0, others = 0;
    for (const Difference &difference : differences) {
        const bool block = difference.where.startsWith(u"body[");
        const bool whole = block && difference.where.endsWith(u']') && difference.runs.isEmpty();
        written += WordRuns::count(difference.runs, WordRun::In::After);
        deleted += WordRuns::count(difference.runs, WordRun::In::Before);
        if (whole && difference.kind == Difference::Kind::Added)
            written += int(WordRuns::words(difference.after).size());
        else if (whole && difference.kind == Difference::Kind::Removed)
            deleted += int(WordRuns::words(difference.before).size());
        else
            others += difference.runs.isEmpty();
    }
    if (differences.isEmpty())
        return Words::tr("Nothing differs.");
    QStringList said{Words::tr("%n word(s) written", nullptr, written),
                     Words::tr("%n deleted", nullptr, deleted)};
    if (others > 0)
        said << Words::tr("%n other difference(s)", nullptr, others);
    return said.join(u", ");
}
