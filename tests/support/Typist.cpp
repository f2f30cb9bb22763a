// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Typist.h"
#include <QFile>
#include <QRegularExpression>
using namespace Qt::StringLiterals;

namespace {

/// Each as often as it is written there.
const QStringList &vocabulary() {
    static const QStringList words = [] {
        QFile sample(u":/sample/articles.jsonl"_s);
        if (!sample.open(QIODevice::ReadOnly))
            qFatal("the sample is not there");
        static const QRegularExpression text(u"\"text\":\"([^\"]*)\""_s);
        QStringList found;
        const QString all = QString::fromUtf8(sample.readAll());
        for (auto match = text.globalMatch(all); match.hasNext();)
            for (const QString &word : match.next().captured(1).split(u' ', Qt::SkipEmptyParts))
                if (!word.contains(u'\\'))
                    found << word;
        return found;
    }();
    return words;
}

} // namespace

QString Typist::sentence(int words) {
    QStringList chosen;
    for (int at = 0; at < words; ++at)
        chosen << vocabulary().at(below(vocabulary().size()));
    return chosen.join(u' ') + u'.';
}

Body Typist::body(int words) {
    constexpr int Paragraph = 50;
    Body made;
    for (int at = 0; at < words; at += Paragraph)
        made.push_back({::Paragraph{plain(sentence(std::min(Paragraph, words - at)))}});
    return made;
}

QString &Typist::somewhere(Body &body) {
    for (;;) {
        const auto at = size_t(below(qsizetype(body.size())));
        if (auto *paragraph = std::get_if<Paragraph>(&body[at].is);
            paragraph && !paragraph->text.isEmpty())
            return paragraph->text.last().text;
    }
}

void Typist::work(Body &body) {
    const auto exchange = [&](qsizetype taken, int written) {
        QString &text = somewhere(body);
        QStringList words = text.split(u' ');
        const qsizetype at = below(std::max<qsizetype>(words.size() - taken, 0) + 1);
        words.remove(at, std::min(taken, words.size() - at));
        words.insert(at, sentence(written));
        text = words.join(u' ');
    };
    for (int word = 0; word < 5; ++word)
        exchange(1, 1);
    exchange(0, 12);
    exchange(14, 1);
}
