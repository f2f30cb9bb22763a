// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ArticleCensus.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QStringList Blocks{u"paragraph"_s, u"subheading"_s, u"quote"_s, u"list"_s,    u"photo"_s,
                         u"gallery"_s,   u"readAlso"_s,   u"embed"_s, u"factBox"_s, u"divider"_s};
const QStringList Nullables{
    u"live"_s,          u"lead"_s,          u"target"_s,           u"assignee"_s,
    u"due"_s,           u"embargo"_s,       u"updated"_s,          u"firstPublished"_s,
    u"lastPublished"_s, u"killed"_s,        u"source"_s,           u"photo"_s,
    u"crop"_s,          u"focus"_s,         u"shapes"_s,           u"attribution"_s,
    u"publishAt"_s,     u"byline person"_s, u"checklist person"_s, u"checklist at"_s};
const QStringList Lists{u"oldSlugs"_s,  u"tags"_s,    u"topics"_s,      u"byline"_s,
                        u"body"_s,      u"items"_s,   u"photos"_s,      u"relations"_s,
                        u"checklist"_s, u"ignored"_s, u"corrections"_s, u"spans"_s};
const QStringList Others{u"mark strong"_s,
                         u"mark em"_s,
                         u"mark sub"_s,
                         u"mark sup"_s,
                         u"mark note"_s,
                         u"mark href"_s,
                         u"mark article"_s,
                         u"mark several"_s,
                         u"level 2"_s,
                         u"level 3"_s,
                         u"list ordered"_s,
                         u"list bulleted"_s,
                         u"readAlso article"_s,
                         u"readAlso href"_s,
                         u"readAlso unresolved"_s,
                         u"relation 0"_s,
                         u"relation 1"_s,
                         u"relation 2"_s,
                         u"correction 0"_s,
                         u"correction 1"_s,
                         u"correction 2"_s,
                         u"comments open"_s,
                         u"comments closed"_s,
                         u"text empty"_s,
                         u"text astral"_s,
                         u"text right-to-left"_s,
                         u"text combining"_s,
                         u"text line feed"_s,
                         u"text tab"_s,
                         u"text no-break space"_s,
                         u"text quotation mark"_s,
                         u"text backslash"_s,
                         u"text markup"_s,
                         u"text bidi override"_s,
                         u"fraction 0"_s,
                         u"fraction 1"_s,
                         u"fraction smallest"_s,
                         u"fraction long"_s,
                         u"year 1"_s,
                         u"year 9999"_s,
                         u"before 1970"_s,
                         u"count 0"_s,
                         u"count largest"_s};

} // namespace

ArticleCensus::ArticleCensus() {
    for (const QString &block : Blocks)
        m_counts[u"block "_s + block] = 0;
    for (const QString &block : Blocks)
        if (block != u"factBox")
            m_counts[u"in a fact box "_s + block] = 0;
    for (const QString &name : Nullables)
        for (const QString &how : {u"set "_s, u"null "_s})
            m_counts[how + name] = 0;
    for (const QString &name : Lists)
        for (const QString &how : {u"no "_s, u"one "_s, u"several "_s})
            m_counts[how + name] = 0;
    for (State state : AllStates)
        m_counts[u"state "_s + toWord(state)] = 0;
    for (int urgency = 1; urgency <= 9; ++urgency)
        m_counts[u"urgency %1"_s.arg(urgency)] = 0;
    for (const QString &name : Others)
        m_counts[name] = 0;
}

QStringList ArticleCensus::missing() const {
    return m_counts.keys(0);
}

void ArticleCensus::saw(const QString &feature) {
    Q_ASSERT_X(m_counts.contains(feature), "ArticleCensus", qPrintable(feature));
    ++m_counts[feature];
}

void ArticleCensus::maybe(const QString &name, bool set) {
    saw((set ? u"set "_s : u"null "_s) + name);
}

void ArticleCensus::many(const QString &name, qsizetype count) {
    saw((count == 0 ? u"no "_s : count == 1 ? u"one "_s : u"several "_s) + name);
}

void ArticleCensus::text(const QString &text) {
    const auto sawIf = [this](bool there, const QString &kind) {
        if (there)
            saw(u"text "_s + kind);
    };
    sawIf(text.isEmpty(), u"empty"_s);
    sawIf(std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }),
          u"astral"_s);
    sawIf(text.isRightToLeft(), u"right-to-left"_s);
    sawIf(std::any_of(text.begin(), text.end(), [](QChar c) { return c.isMark(); }),
          u"combining"_s);
    sawIf(text.contains(u'\n'), u"line feed"_s);
    sawIf(text.contains(u'\t'), u"tab"_s);
    sawIf(text.contains(QChar::Nbsp), u"no-break space"_s);
    sawIf(text.contains(u'"'), u"quotation mark"_s);
    sawIf(text.contains(u'\\'), u"backslash"_s);
    sawIf(text.contains(u'<'), u"markup"_s);
    sawIf(text.contains(QChar(0x202e)), u"bidi override"_s);
}

void ArticleCensus::inlineText(const InlineText &spans) {
    many(u"spans"_s, spans.size());
    for (const Span &span : spans) {
        text(span.text);
        const Marks &marks = span.marks;
        const std::pair<bool, QString> all[]{{marks.strong, u"mark strong"_s},
                                             {marks.em, u"mark em"_s},
                                             {marks.sub, u"mark sub"_s},
                                             {marks.sup, u"mark sup"_s},
                                             {marks.note, u"mark note"_s},
                                             {!marks.href.isEmpty(), u"mark href"_s},
                                             {marks.article.has_value(), u"mark article"_s}};
        int set = 0;
        for (const auto &[there, name] : all) {
            if (!there)
                continue;
            saw(name);
            ++set;
        }
        if (set > 1)
            saw(u"mark several"_s);
    }
}

void ArticleCensus::fraction(double value) {
    if (value == 0)
        saw(u"fraction 0"_s);
    else if (value == 1)
        saw(u"fraction 1"_s);
    else if (value < std::numeric_limits<double>::min())
        saw(u"fraction smallest"_s);
    else if (QByteArray::number(value, 'g', QLocale::FloatingPointShortest).size() > 16)
        saw(u"fraction long"_s);
}

void ArticleCensus::rect(const FractionRect &rect) {
    for (double value : {rect.x, rect.y, rect.width, rect.height})
        fraction(value);
}

void ArticleCensus::photo(const PhotoUse &use) {
    maybe(u"photo"_s, use.photo.has_value());
    maybe(u"crop"_s, use.crop.has_value());
    maybe(u"focus"_s, use.focus.has_value());
    maybe(u"shapes"_s, !use.shapes.isEmpty());
    inlineText(use.caption);
    text(use.credit);
    text(use.alt);
    if (use.crop)
        rect(*use.crop);
    for (const FractionRect &shape : use.shapes)
        rect(shape);
}

void ArticleCensus::body(const Body &body, const QString &where) {
    for (const Block &block : body) {
        saw(where + Blocks.at(qsizetype(block.is.index())));
        if (const auto *paragraph = std::get_if<Paragraph>(&block.is))
            inlineText(paragraph->text);
        if (const auto *subheading = std::get_if<Subheading>(&block.is))
            saw(subheading->level == 2 ? u"level 2"_s : u"level 3"_s);
        if (const auto *quote = std::get_if<Quote>(&block.is))
            maybe(u"attribution"_s, !quote->attribution.isEmpty());
        if (const auto *list = std::get_if<BulletList>(&block.is)) {
            saw(list->ordered ? u"list ordered"_s : u"list bulleted"_s);
            many(u"items"_s, list->items.size());
        }
        if (const auto *use = std::get_if<PhotoBlock>(&block.is))
            photo(use->use);
        if (const auto *gallery = std::get_if<Gallery>(&block.is))
            many(u"photos"_s, gallery->photos.size());
        if (const auto *also = std::get_if<ReadAlso>(&block.is))
            saw(also->article          ? u"readAlso article"_s
                : also->href.isEmpty() ? u"readAlso unresolved"_s
                                       : u"readAlso href"_s);
        if (const auto *box = std::get_if<FactBox>(&block.is))
            this->body(box->body, u"in a fact box "_s);
    }
}

void ArticleCensus::content(const Article &article) {
    saw(u"urgency %1"_s.arg(article.urgency));
    saw(u"state "_s + toWord(article.state));
    many(u"oldSlugs"_s, article.oldSlugs.size());
    many(u"tags"_s, article.tags.size());
    many(u"topics"_s, article.topics.size());
    many(u"byline"_s, article.byline.size());
    many(u"body"_s, qsizetype(article.body.size()));
    for (const QString &field : {article.headline, article.standfirst, article.kicker})
        text(field);
    for (const BylineEntry &entry : article.byline)
        maybe(u"byline person"_s, !entry.person.isEmpty());
    maybe(u"lead"_s, article.lead.has_value());
    if (article.lead)
        photo(*article.lead);
    body(article.body, u"block "_s);
}

void ArticleCensus::planning(const Article &article) {
    saw(article.commentsOpen ? u"comments open"_s : u"comments closed"_s);
    maybe(u"target"_s, article.target.has_value());
    maybe(u"assignee"_s, !article.assignee.isEmpty());
    maybe(u"due"_s, article.due.has_value());
    maybe(u"embargo"_s, article.embargo.has_value());
    maybe(u"publishAt"_s, article.publishAt.has_value());
    many(u"relations"_s, article.relations.size());
    many(u"checklist"_s, article.checklist.size());
    many(u"ignored"_s, article.ignored.size());
    for (const Relation &relation : article.relations)
        saw(u"relation %1"_s.arg(int(relation.type)));
    for (const ChecklistEntry &entry : article.checklist) {
        maybe(u"checklist person"_s, !entry.person.isEmpty());
        maybe(u"checklist at"_s, entry.at.has_value());
    }
}

void ArticleCensus::history(const Article &article) {
    maybe(u"live"_s, article.live.has_value());
    maybe(u"updated"_s, article.updated != Instant());
    maybe(u"firstPublished"_s, article.firstPublished.has_value());
    maybe(u"lastPublished"_s, article.lastPublished.has_value());
    maybe(u"killed"_s, article.killed.has_value());
    maybe(u"source"_s, article.source.has_value());
    many(u"corrections"_s, article.corrections.size());
    for (const Correction &correction : article.corrections)
        saw(u"correction %1"_s.arg(int(correction.kind)));
    for (int count : {article.revision, article.version}) {
        if (count == 0)
            saw(u"count 0"_s);
        if (count == std::numeric_limits<int>::max())
            saw(u"count largest"_s);
    }
    const QString created = toRfc3339(article.created);
    if (created.startsWith(u"0001"))
        saw(u"year 1"_s);
    else if (created.startsWith(u"9999"))
        saw(u"year 9999"_s);
    else if (toSeconds(article.created) < 0)
        saw(u"before 1970"_s);
}

void ArticleCensus::add(const Article &article) {
    content(article);
    planning(article);
    history(article);
}
