// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Repairs.h"

#include "model/check/ArticlePlaces.h"

using namespace Qt::StringLiterals;

namespace {

struct Step {
    QString name{};
    int index = -1, inner = -1;
};

/// "body[3].items[1][2].href", step by step.
QList<Step> stepsOf(const QString &where) {
    QList<Step> steps;
    for (const QString &part : where.split(u'.')) {
        const QStringList numbers = part.split(u'[');
        const auto number = [&](qsizetype at) {
            return at < numbers.size() ? numbers[at].chopped(1).toInt() : -1;
        };
        steps.append({numbers.first(), number(1), number(2)});
    }
    return steps;
}

/// A way into an article that is to be changed.
class Place {
public:
    Place(Article &article, const QString &where) : m_article(article), m_steps(stepsOf(where)) {
        while (m_steps.value(m_at).name == u"body" && m_steps[m_at].index >= 0) {
            Body &body = m_box ? m_box->body : m_article.body;
            const auto index = size_t(m_steps[m_at].index);
            if (index >= body.size())
                return;
            m_body = &body;
            m_block = &body[index];
            m_index = m_steps[m_at++].index;
            m_box = std::get_if<FactBox>(&m_block->is);
        }
    }

    bool remove() {
        if (!m_block || m_at != m_steps.size())
            return false;
        m_body->erase(m_body->begin() + m_index);
        return true;
    }

    const Block *block() const { return m_at == m_steps.size() ? m_block : nullptr; }

    /// The text with marks at this place, or the one whose link it is.
    InlineText *text() {
        const Step step = textStep();
        if (step.name == u"caption")
            return photo() ? &photo()->caption : nullptr;
        if (!m_block || step.name.isEmpty())
            return nullptr;
        if (auto *paragraph = std::get_if<Paragraph>(&m_block->is))
            return &paragraph->text;
        if (auto *subheading = std::get_if<Subheading>(&m_block->is))
            return &subheading->text;
        if (auto *quote = std::get_if<Quote>(&m_block->is))
            return &quote->text;
        auto *list = std::get_if<BulletList>(&m_block->is);
        const bool there = list && step.index >= 0 && step.index < list->items.size();
        return there ? &list->items[step.index] : nullptr;
    }

    /// A link: its number in its text, as ArticlePlaces counts.
    Span *span() {
        InlineText *spans = text();
        const Step step = textStep();
        const int index = step.name == u"items" ? step.inner : step.index;
        return spans && index >= 0 && index < spans->size() ? &(*spans)[index] : nullptr;
    }

    /// A plain field.
    QString *field() {
        const QString name = m_steps.last().name;
        if (name == u"href")
            return href();
        if (name == u"credit" || name == u"alt")
            return photo() ? name == u"alt" ? &photo()->alt : &photo()->credit : nullptr;
        if (m_steps.size() > 1)
            return nullptr;
        const QHash<QString, QString *> fields{{u"kicker"_s, &m_article.kicker},
                                               {u"headline"_s, &m_article.headline},
                                               {u"webHeadline"_s, &m_article.webHeadline},
                                               {u"standfirst"_s, &m_article.standfirst},
                                               {u"dateline"_s, &m_article.dateline}};
        return fields.value(name);
    }

private:
    Step textStep() const {
        for (const Step &step : m_steps)
            if (step.name == u"text" || step.name == u"items" || step.name == u"caption")
                return step;
        return {};
    }

    QString *href() {
        if (auto *also = m_block ? std::get_if<ReadAlso>(&m_block->is) : nullptr)
            return &also->href;
        if (auto *embed = m_block ? std::get_if<Embed>(&m_block->is) : nullptr)
            return &embed->href;
        Span *linked = span();
        return linked ? &linked->marks.href : nullptr;
    }

    PhotoUse *photo() {
        if (m_steps.first().name == u"lead")
            return m_article.lead ? &*m_article.lead : nullptr;
        if (!m_block)
            return nullptr;
        if (auto *photo = std::get_if<PhotoBlock>(&m_block->is))
            return &photo->use;
        auto *gallery = std::get_if<Gallery>(&m_block->is);
        const int index = m_steps.value(m_at).index;
        return gallery && index >= 0 && index < gallery->photos.size() ? &gallery->photos[index]
                                                                       : nullptr;
    }

    Article &m_article;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    Body *m_body = nullptr;
    Block *m_block = nullptr;
    FactBox *m_box = nullptr;
    int m_index = -1;
};

/// Places are counted in what readers read; the new words take the marks of the first old one.
void replace(InlineText &text, const Typography::Replacement &part) {
    qsizetype at = 0, left = part.length;
    bool written = false;
    for (Span &span : text) {
        if (span.marks.note)
            continue;
        const qsizetype size = span.text.size(), from = part.from - at;
        at += size;
        if (from > size || (written && left <= 0))
            continue;
        const qsizetype begin = std::max<qsizetype>(written ? 0 : from, 0);
        const qsizetype taken = std::min(left, size - begin);
        if (!written && taken == 0 && part.length > 0)
            continue; // the words begin in the next
        span.text.replace(begin, taken, written ? QString() : part.text);
        written = true;
        left -= taken;
    }
}

bool changeWords(Place &place, const Repair &repair) {
    QList<Typography::Replacement> parts = repair.parts;
    std::sort(parts.begin(), parts.end(),
              [](const auto &a, const auto &b) { return a.from > b.from; });
    if (QString *field = place.field()) {
        if (*field != repair.before)
            return false;
        for (const Typography::Replacement &part : std::as_const(parts))
            field->replace(part.from, part.length, part.text);
        return true;
    }
    InlineText *text = place.text();
    if (!text || ArticlePlaces::forReaders(*text) != repair.before)
        return false;
    for (const Typography::Replacement &part : std::as_const(parts))
        replace(*text, part);
    *text = normalized(*text);
    return true;
}

bool unlink(Place &place, const Repair &repair) {
    Span *span = place.span();
    InlineText *text = place.text();
    if (!span || span->text != repair.before)
        return false;
    span->marks.href.clear();
    span->marks.article.reset();
    *text = normalized(*text);
    return true;
}

bool remove(Place &place, const Repair &repair) {
    return place.block() && plainText(Body{*place.block()}) == repair.before && place.remove();
}

} // namespace

std::optional<Article> Repairs::mended(Article article, const Finding &finding) {
    if (!finding.repair)
        return std::nullopt;
    Place place(article, finding.where);
    const Repair &repair = *finding.repair;
    const bool done = repair.kind == Repair::Kind::Words       ? changeWords(place, repair)
                      : repair.kind == Repair::Kind::Unlinking ? unlink(place, repair)
                                                               : remove(place, repair);
    return done ? std::optional<Article>(std::move(article)) : std::nullopt;
}
