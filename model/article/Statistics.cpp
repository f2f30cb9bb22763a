// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Statistics.h"

#include "model/base/Text.h"
#include <QTextBoundaryFinder>
#include <algorithm>

namespace {

void add(QStringList &texts, const Body &body) {
    for (const Block &block : body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.is))
            texts.append(plainText(paragraph->text));
        else if (const auto *subheading = std::get_if<Subheading>(&block.is))
            texts.append(plainText(subheading->text));
        else if (const auto *quote = std::get_if<Quote>(&block.is))
            texts.append(plainText(quote->text));
        else if (const auto *list = std::get_if<BulletList>(&block.is))
            for (const InlineText &item : list->items)
                texts.append(plainText(item));
        else if (const auto *box = std::get_if<FactBox>(&block.is)) {
            texts.append(box->title);
            add(texts, box->body);
        }
    }
}

bool saysSomething(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

/// Those that hold a letter or a digit; a lone closing quotation mark is none.
int sentencesIn(const QString &text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    int sentences = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        sentences += Text::wordCount(QStringView(text).mid(from, to - from)) > 0 ? 1 : 0;
        from = to;
    }
    return sentences;
}

} // namespace

QStringList runningText(const Body &body) {
    QStringList texts;
    add(texts, body);
    return texts;
}

Statistics statisticsOf(const Body &body) {
    Statistics all;
    for (const QString &text : runningText(body)) {
        if (!saysSomething(text))
            continue;
        const int words = Text::wordCount(text);
        QString close = text;
        close.removeIf([](QChar c) { return c.isSpace(); });
        all.words += words;
        all.characters += Text::length(text);
        all.charactersWithoutSpaces += Text::length(close);
        all.sentences += sentencesIn(text);
        all.longestParagraph = std::max(all.longestParagraph, words);
        ++all.paragraphs;
    }
    all.minutes = Text::readingMinutes(all.words);
    return all;
}
