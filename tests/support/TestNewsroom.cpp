// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestNewsroom.h"
using namespace Qt::StringLiterals;

TestNewsroom::TestNewsroom() {
    open();
}

NewsroomPlace TestNewsroom::place() const {
    return {folder(), u"Ada Marsh"_s};
}

void TestNewsroom::open() {
    m_newsroom = must(Newsroom::open(place(), m_clock));
}

std::unique_ptr<Newsroom> TestNewsroom::another() const {
    NewsroomPlace same = place();
    same.checkpoints = Database::Checkpoints::SomebodyElses;
    return must(Newsroom::open(same, m_clock));
}

WorkingCopy TestNewsroom::add(const QString &headline, const QString &section) {
    Article article = sampleArticle(headline);
    article.section = section;
    return must(m_newsroom->articles().add(article));
}

WorkingCopy TestNewsroom::publish(const QString &headline, const QString &section) {
    const WorkingCopy draft = add(headline, section);
    ArticleStore::Step approve;
    approve.to = State::Approved;
    approve.seals = true;
    approve.action = u"approve"_s;
    const WorkingCopy approved =
        must(m_newsroom->articles().step(draft.article.id, draft.save, approve));
    ArticleStore::Step publish;
    publish.to = State::Published;
    publish.publishes = true;
    publish.action = u"publish"_s;
    return must(m_newsroom->articles().step(draft.article.id, approved.save, publish));
}

QString TestNewsroom::everything() {
    Database &database = m_newsroom->database();
    QStringList tables, lines;
    must(database.each(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
        " AND name NOT LIKE 'sqlite%' ORDER BY name"_s,
        {}, [&](const Database::Row &row) {
            tables << row.text("name"_L1);
            return true;
        }));
    for (const QString &table : tables) {
        QStringList columns;
        must(database.each(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table), {},
                           [&](const Database::Row &row) {
                               columns << u"quote(%1)"_s.arg(row.text("name"_L1));
                               return true;
                           }));
        must(database.each(
            u"SELECT %1 AS line FROM %2 ORDER BY 1"_s.arg(columns.join(u" || ',' || "), table), {},
            [&](const Database::Row &row) {
                lines << table + u": "_s + row.text("line"_L1);
                return true;
            }));
    }
    return lines.join(u'\n');
}

Article sampleArticle(const QString &headline) {
    Article article;
    article.section = u"HARBOUR"_s;
    article.headline = headline;
    article.standfirst = u"The boats wait for the tide, and the town waits for the boats"_s;
    article.language = u"en-GB"_s;
    article.tags = {u"ferries"_s, u"tides"_s};
    article.byline = {{u"Ada Marsh"_s, u"Reporter"_s, {}}};
    article.lead = PhotoUse{};
    article.lead->caption = plain(u"The quay at noon"_s);
    article.lead->credit = u"Nils Holt / Coast Pictures"_s;
    article.lead->alt = u"A quay"_s;
    article.body = {{Paragraph{plain(u"The first boat left at six."_s)}},
                    {Subheading{2, plain(u"A slow start"_s)}},
                    {Quote{plain(u"We have time"_s), u"A skipper"_s}},
                    {BulletList{false, {plain(u"nets"_s), plain(u"ropes"_s)}}},
                    {ReadAlso{u"The lighthouse is painted"_s, {}, {}}},
                    {FactBox{u"Tides"_s, {{Paragraph{plain(u"Twice a day."_s)}}}}},
                    {Divider{}},
                    {Paragraph{plain(u"The last one came home at dusk."_s)}}};
    return article;
}
