// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/KnownNames.h"

#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/NameScan.h"
#include "model/store/LiveStore.h"
#include "model/store/PersonStore.h"
#include "model/work/Progress.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Trusted = 2;

QString withGap(const QStringList &name, qsizetype at) {
    QStringList gapped = name;
    gapped[at] = u"*"_s;
    return gapped.join(u' ');
}

/// Maria and Mario are two people.
bool isOtherGender(const QString &a, const QString &b) {
    return a.size() == b.size() && a.chopped(1) == b.chopped(1) &&
           QStringView(u"aeio").contains(a.back()) && QStringView(u"aeio").contains(b.back());
}

} // namespace

Result<KnownNames> KnownNames::read(Newsroom &newsroom, const Progress &progress) {
    KnownNames names;
    const auto people = newsroom.people().all();
    if (!people)
        return people.error();
    for (const Person &person : *people)
        names.learnPerson(person.name);
    const auto heads = newsroom.live().heads(newsroom.clock().now(), MostArticles);
    if (!heads)
        return heads.error();
    const Result<void> read = newsroom.live().each(*heads, [&](const LiveHead &, Article &&one) {
        names.learn(one);
        return !progress.stopped();
    });
    return read ? Result<KnownNames>(std::move(names)) : Result<KnownNames>(read.error());
}

void KnownNames::learn(const Article &article) {
    QSet<QString> found;
    for (const BylineEntry &entry : article.byline)
        found.insert(entry.name);
    for (const ArticlePlaces::WordsAt &at : ArticlePlaces::words(article))
        for (const NameScan::Name &name : NameScan::names(at.words))
            if (name.words.size() > 1 && !name.startsSentence)
                found.insert(name.words.join(u' '));
    for (const QString &name : std::as_const(found))
        add(name, 1);
}

void KnownNames::learnPerson(const QString &name) {
    add(name.simplified(), Trusted);
}

void KnownNames::add(const QString &name, int times) {
    const QStringList words = name.split(u' ');
    if (words.size() < 2 || words.size() > 5)
        return;
    const auto known = m_times.find(name);
    if (known != m_times.end()) {
        *known += times;
    } else if (m_times.size() < MostNames) {
        m_times.insert(name, times);
        for (qsizetype i = 0; i < words.size(); ++i)
            m_like[withGap(words, i)].append(name);
    }
}

QString KnownNames::usual(const QStringList &name) const {
    if (name.size() < 2 || m_times.contains(name.join(u' ')))
        return {};
    for (qsizetype i = 0; i < name.size(); ++i)
        for (const QString &like : m_like.value(withGap(name, i))) {
            const QString other = like.split(u' ').value(i);
            if (m_times.value(like) >= Trusted && std::min(other.size(), name[i].size()) >= 4 &&
                NameScan::oneApart(other, name[i]) && !isOtherGender(other, name[i]))
                return like;
        }
    return {};
}
