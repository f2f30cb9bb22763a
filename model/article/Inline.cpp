// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Inline.h"

#include "model/base/Text.h"

InlineText plain(const QString &text) {
    return text.isEmpty() ? InlineText{} : InlineText{{text, {}}};
}

QString plainText(const InlineText &text) {
    if (text.size() == 1)
        return text.first().text;
    QString all;
    for (const Span &span : text)
        all += span.text;
    return all;
}

namespace {

constexpr char16_t FirstCombining = 0x300; ///< nothing below joins the letter before it

/// What is clean comes back from clean() as the very same.
bool isClean(const QString &text) {
    return text.isEmpty() || Text::clean(text, true).constData() == text.constData();
}

bool isNormal(const InlineText &text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Marks &marks = text[i].marks;
        if (text[i].text.isEmpty() || !isClean(text[i].text) || !isClean(marks.href) ||
            (marks.article && !marks.href.isEmpty()) || (i > 0 && text[i - 1].marks == marks))
            return false;
    }
    return true;
}

} // namespace

InlineText normalized(const InlineText &text) {
    if (isNormal(text))
        return text;
    InlineText spans;
    for (const Span &span : text) {
        Span clean{Text::clean(span.text, true), span.marks};
        if (clean.text.isEmpty())
            continue;
        clean.marks.href = span.marks.article ? QString() : Text::clean(span.marks.href, true);
        if (spans.isEmpty() || spans.last().marks != clean.marks)
            spans.append(clean);
        else if (clean.text.front().unicode() < FirstCombining)
            spans.last().text += clean.text;
        else // an accent that begins a span joins the letter that ends the one before
            spans.last().text = Text::clean(QString(spans.last().text + clean.text), true);
    }
    return spans;
}
