// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Feeds.h"

#include "model/export/Markup.h"
#include "model/export/StoryPages.h"

using namespace Qt::StringLiterals;

namespace {

Fingerprint inputsOf(const Edition &edition, const ThemeFiles &theme, qsizetype count,
                     const QList<LinkSum> &links) {
    Fingerprint print = houseFingerprint(edition, theme, SitePages::Kind::Site);
    for (qsizetype i = 0; i < count; ++i)
        print.add(edition.stateOf(linkSum(edition.stories()[size_t(i)].head.id))).add(quint64(i));
    for (const LinkSum link : links)
        print.add(edition.stateOf(link));
    return print;
}

} // namespace

QString Feeds::address(const Edition &edition, const PublicArticle &shown) {
    return edition.address() + shown.page;
}

SafeMarkup Feeds::content(const Issue &issue, const PublicArticle &shown) {
    const auto &words =
        issue.theme.wordsIn(shown.article.language, issue.edition.settings().language);
    const MarkupContext context{issue.edition.address(), words};
    MarkupWriter out;
    for (const Correction &note : shown.article.corrections) {
        const QString kind = note.kind == Correction::Kind::Correction      ? u"correction"_s
                             : note.kind == Correction::Kind::Clarification ? u"clarification"_s
                                                                            : u"update"_s;
        out.open("p").element("strong", words.value(kind)).text(u" ").text(note.text).close();
    }
    out.insert(Markup::lead(shown, context)).insert(Markup::body(shown, context));
    return out.take();
}

Result<void> Feeds::put(const Edition &edition, const ThemeFiles &theme, Output &output,
                        const QByteArray &path, Writer writer) {
    const qsizetype count = qMin(Newest, qsizetype(edition.stories().size()));
    if (const auto before = output.before(path); before && !edition.proof())
        if (output.keep(path, inputsOf(edition, theme, count, before->linksTo)))
            return {};
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < count; ++i)
        positions.append(i);
    Issue issue{edition, theme, QString::fromLatin1(path), {}};
    FileRecord made;
    made.kind = FileKind::Feed;
    auto read = edition.each(positions, [&](qsizetype, PublicArticle &&shown) -> Result<void> {
        made.linksTo += shown.linked;
        issue.items.append(std::move(shown));
        return {};
    });
    if (!read)
        return read;
    made.inputs = inputsOf(edition, theme, count, made.linksTo);
    return output.put({path, writer(issue), made});
}
