// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/FieldText.h"
#include "model/base/Text.h"
using namespace Qt::StringLiterals;

namespace {

struct Field {
    QString name;
    QString (*read)(const Article &);
    void (*write)(Article &, const QString &);
    bool ofLead = false;
};

template<QString Article::*Member>
Field line(const QString &name) {
    return {name, [](const Article &article) { return article.*Member; },
            [](Article &article, const QString &text) { article.*Member = text; }};
}

QString byline(const Article &article) {
    QStringList parts;
    for (const BylineEntry &entry : article.byline)
        parts += entry.role.isEmpty() ? entry.name : entry.name + u", "_s + entry.role;
    return parts.join(u"; "_s);
}

/// Who stays keeps the person that they are in the newsroom.
void setByline(Article &article, const QString &text) {
    const QList<BylineEntry> before = std::exchange(article.byline, {});
    for (const QString &part : text.split(u';')) {
        const qsizetype comma = part.indexOf(u',');
        BylineEntry entry{Text::oneSpaced(comma < 0 ? part : part.left(comma)),
                          comma < 0 ? QString() : Text::oneSpaced(part.mid(comma + 1))};
        for (const BylineEntry &known : before)
            if (known.name == entry.name)
                entry.person = known.person;
        if (!entry.name.isEmpty())
            article.byline.append(entry);
    }
}

void setTags(Article &article, const QString &text) {
    article.tags.clear();
    for (const QString &tag : text.split(u','))
        if (const QString word = Text::oneSpaced(tag); !word.isEmpty())
            article.tags.append(word);
}

const QList<Field> &fields() {
    static const QList<Field> all{
        line<&Article::section>(u"section"_s),
        {u"tags"_s, [](const Article &article) { return article.tags.join(u", "_s); }, setTags},
        line<&Article::kicker>(u"kicker"_s),
        line<&Article::headline>(u"headline"_s),
        line<&Article::webHeadline>(u"webHeadline"_s),
        line<&Article::standfirst>(u"standfirst"_s),
        {u"byline"_s, byline, setByline},
        line<&Article::dateline>(u"dateline"_s),
        {u"lead.caption"_s, [](const Article &article) { return plainText(article.lead->caption); },
         [](Article &article, const QString &text) { article.lead->caption = plain(text); }, true},
        {u"lead.credit"_s, [](const Article &article) { return article.lead->credit; },
         [](Article &article, const QString &text) { article.lead->credit = text; }, true},
        {u"lead.alt"_s, [](const Article &article) { return article.lead->alt; },
         [](Article &article, const QString &text) { article.lead->alt = text; }, true},
    };
    return all;
}

const Field *find(const QString &name) {
    for (const Field &field : fields())
        if (field.name == name)
            return &field;
    return nullptr;
}

} // namespace

const QStringList &FieldText::names() {
    static const QStringList all = [] {
        QStringList names;
        for (const Field &field : fields())
            names += field.name;
        return names;
    }();
    return all;
}

QString FieldText::of(const Article &article, const QString &field) {
    const Field *found = find(field);
    return found && (article.lead || !found->ofLead) ? found->read(article) : QString();
}

bool FieldText::set(Article &article, const QString &field, const QString &text) {
    const Field *found = find(field);
    if (!found || (found->ofLead && !article.lead))
        return false;
    found->write(article, Text::clean(text, true));
    return true;
}
