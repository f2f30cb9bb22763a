// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/HouseRule.h"

#include "model/base/FindPattern.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("HouseRule", text);
}

/// As a person types it: a space is any, an apostrophe may be curly, a hyphen may not break.
QString asTyped(const QString &words) {
    QString made;
    for (const QChar c : words.simplified()) {
        if (c == u' ')
            made += u"[ \\x{A0}\\x{202F}]+"_s;
        else if (c == u'\'' || c == u'’')
            made += u"['’]"_s;
        else if (c == u'-')
            made += u"[-\\x{2010}\\x{2011}]"_s;
        else
            made += QRegularExpression::escape(QString(c));
    }
    return made;
}

Error wrong(const HouseRule &rule, const QString &why) {
    return {Error::Kind::BadInput, rule.id, why};
}

} // namespace

QString HouseRule::expression() const {
    if (!pattern.isEmpty())
        return pattern;
    QStringList all = words;
    std::stable_sort(all.begin(), all.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &one : all)
        one = asTyped(one);
    return u"(?<![\\p{L}\\p{N}_])(?:%1)(?![\\p{L}\\p{N}_])"_s.arg(all.join(u'|'));
}

Result<void> HouseRule::valid() const {
    static const QRegularExpression word(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    if (!word.match(id).hasMatch())
        return wrong(*this, tr("a rule's id is small letters, digits and hyphens: very-unique"));
    if (pattern.isEmpty() == words.isEmpty())
        return wrong(*this, tr("a rule has either words or a pattern"));
    if (std::any_of(words.begin(), words.end(),
                    [](const QString &one) { return one.trimmed().isEmpty(); }))
        return wrong(*this, tr("one of its words is empty"));
    const auto compiled = FindPattern::of({expression(), matchCase, false, true});
    return compiled ? Result<void>() : wrong(*this, compiled.error().text);
}
