// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/BlockText.h"

namespace {

/// Gives `visit` each text of a block in reading order, as an InlineText or a QString; of a block
/// that can be changed, texts that can be changed.
template<class Visit>
class Texts {
public:
    explicit Texts(const Visit &visit) : m_visit(visit) {}

    template<class AnyBlock>
    void of(AnyBlock &block) const {
        std::visit([&](auto &is) { in(is); }, block.is);
    }

private:
    template<class Is>
    void in(Is &is) const {
        using Kind = std::remove_const_t<Is>;
        if constexpr (std::is_same_v<Kind, Paragraph> || std::is_same_v<Kind, Subheading>) {
            m_visit(is.text);
        } else if constexpr (std::is_same_v<Kind, Quote>) {
            m_visit(is.text);
            m_visit(is.attribution);
        } else if constexpr (std::is_same_v<Kind, BulletList>) {
            for (auto &item : is.items)
                m_visit(item);
        } else if constexpr (std::is_same_v<Kind, PhotoBlock>) {
            photo(is.use);
        } else if constexpr (std::is_same_v<Kind, Gallery>) {
            for (auto &use : is.photos)
                photo(use);
        } else if constexpr (std::is_same_v<Kind, ReadAlso>) {
            m_visit(is.headline);
        } else if constexpr (std::is_same_v<Kind, Embed>) {
            m_visit(is.href);
        } else if constexpr (std::is_same_v<Kind, FactBox>) {
            m_visit(is.title);
            for (auto &inner : is.body)
                of(inner);
        }
    }
    template<class Use>
    void photo(Use &use) const {
        m_visit(use.caption);
        m_visit(use.credit);
        m_visit(use.alt);
    }

    const Visit &m_visit;
};

QString textOf(const InlineText &text) {
    return plainText(text);
}
const QString &textOf(const QString &text) {
    return text;
}

/// The marks that words get between two spans: those of the words before, but a link does not grow
/// at its edge.
Marks marksBetween(const Span *before, const Span *after) {
    Marks marks = before ? before->marks : after ? after->marks : Marks();
    if (!before || !after || before->marks != after->marks) {
        marks.href.clear();
        marks.article.reset();
    }
    return marks;
}

void replaceIn(QString &text, qsizetype from, qsizetype to, const QString &words) {
    text.replace(from, to - from, words);
}

/// Cut at the two places, with the words between.
void replaceIn(InlineText &text, qsizetype from, qsizetype to, const QString &words) {
    InlineText before, after;
    std::optional<Marks> replaced;
    qsizetype at = 0;
    for (const Span &span : text) {
        const qsizetype end = at + span.text.size();
        if (at < from)
            before.append({span.text.left(from - at), span.marks});
        if (end > to)
            after.append({span.text.mid(qMax(qsizetype(0), to - at)), span.marks});
        if (!replaced && from < to && at <= from && from < end)
            replaced = span.marks;
        at = end;
    }
    const Marks marks = marksBetween(before.isEmpty() ? nullptr : &before.constLast(),
                                     after.isEmpty() ? nullptr : &after.constFirst());
    if (!words.isEmpty())
        before.append({words, replaced.value_or(marks)});
    text = normalized(before + after);
}

} // namespace

QStringList BlockText::pieces(const Block &block) {
    QStringList pieces;
    const auto add = [&](const auto &text) { pieces.append(textOf(text)); };
    Texts(add).of(block);
    return pieces;
}

QString BlockText::of(const Block &block) {
    return pieces(block).join(u'\n');
}

int BlockText::length(QStringView text) {
    int points = 0;
    for (const QChar sign : text)
        points += !sign.isLowSurrogate();
    return points;
}

qsizetype BlockText::index(QStringView text, int place) {
    qsizetype at = 0;
    for (int points = 0; at < text.size() && points < place; ++points)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return at;
}

QString BlockText::words(const QString &text, int from, int to) {
    const qsizetype begin = index(text, from);
    return text.mid(begin, index(text, to) - begin);
}

BlockText::Place BlockText::place(const QStringList &pieces, int at) {
    for (qsizetype piece = 0; piece < pieces.size(); ++piece) {
        const int size = length(pieces[piece]);
        if (at <= size || piece + 1 == pieces.size())
            return {piece, qBound(0, at, size)};
        at -= size + 1;
    }
    return {};
}

int BlockText::from(const QStringList &pieces, Place place) {
    int from = place.at;
    for (qsizetype piece = 0; piece < place.piece && piece < pieces.size(); ++piece)
        from += length(pieces[piece]) + 1;
    return from;
}

void BlockText::replace(Block &block, int from, int to, const QString &words) {
    int at = 0;
    bool written = false;
    const auto change = [&](auto &text) {
        const QString plain = textOf(text);
        const int end = at + length(plain);
        if (from <= end && to >= at) {
            replaceIn(text, index(plain, qMax(from, at) - at), index(plain, qMin(to, end) - at),
                      std::exchange(written, true) ? QString() : words);
        }
        at = end + 1;
    };
    Texts(change).of(block);
}
