// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Repairs.h"
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

namespace {

Finding words(const QString &where, const QString &text, qsizetype from, qsizetype length,
              const QString &with) {
    return Finding{u"a-check"_s, Finding::Level::Warning, where}.mended(u"Mend"_s, text, from,
                                                                        length, with);
}

} // namespace

class RepairsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksAndNotesBesideTheWordsStay();
    void eachTextAndFieldIsReached();
    void aTextThatChangedSinceIsLeftAlone();
};

void RepairsTest::marksAndNotesBesideTheWordsStay() {
    Article article = goodArticle();
    const Marks strong{true}, note{false, false, false, false, true};
    article.body[1] = {
        Paragraph{{{u"The "_s}, {u"ask"_s, note}, {u"very old"_s, strong}, {u" boat"_s}}}};
    const auto mended = Repairs::mended(
        article, words(u"body[1].text"_s, u"The very old boat"_s, 4, 4, u"rather"_s));
    QVERIFY(mended);
    const InlineText expected{
        {u"The "_s}, {u"ask"_s, note}, {u"rather old"_s, strong}, {u" boat"_s}};
    QCOMPARE(std::get<Paragraph>(mended->body[1].is).text, expected);
    const auto across = Repairs::mended(
        article, words(u"body[1].text"_s, u"The very old boat"_s, 4, 13, u"ship"_s));
    QVERIFY(across);
    const InlineText joined{{u"The "_s}, {u"ask"_s, note}, {u"ship"_s, strong}};
    QCOMPARE(std::get<Paragraph>(across->body[1].is).text, joined);
}

void RepairsTest::eachTextAndFieldIsReached() {
    Article article = goodArticle();
    article.body[1] = {BulletList{false, {plain(u"one"_s), plain(u"two"_s)}}};
    const QList<std::pair<QString, QString>> places{
        {u"headline"_s, article.headline},
        {u"standfirst"_s, article.standfirst},
        {u"lead.credit"_s, article.lead->credit},
        {u"lead.caption"_s, plainText(article.lead->caption)},
        {u"body[1].items[1]"_s, u"two"_s},
        {u"body[3].text[0].href"_s, u"https://example.org"_s},
        {u"body[6].href"_s, u"https://example.org/a"_s},
        {u"body[7].photos[1].alt"_s, u"A ferry leaves the harbour"_s},
        {u"body[7].photos[1].caption"_s, u"The ferry on its first day"_s},
        {u"body[8].body[0].items[0]"_s, u"Built 1962"_s}};
    for (const auto &[where, text] : places) {
        const auto mended = Repairs::mended(article, words(where, text, 0, text.size(), u"New"_s));
        QVERIFY2(mended, qPrintable(where));
        QVERIFY2(*mended != article, qPrintable(where));
    }
}

void RepairsTest::aTextThatChangedSinceIsLeftAlone() {
    const Article article = goodArticle();
    QVERIFY(!Repairs::mended(article, words(u"headline"_s, u"Another"_s, 0, 3, {})));
    QVERIFY(!Repairs::mended(article, words(u"body[99].text"_s, u"Another"_s, 0, 3, {})));
    QVERIFY(!Repairs::mended(article, words(u"body[1].items[7]"_s, u"Another"_s, 0, 3, {})));
    Finding gone{u"a-check"_s, Finding::Level::Warning, u"body[1]"_s};
    gone.repair = Repair{u"Remove"_s, Repair::Kind::Removal, u"Another"_s, {}};
    QVERIFY(!Repairs::mended(article, gone));
    gone.repair->kind = Repair::Kind::Unlinking;
    QVERIFY(!Repairs::mended(article, gone));
}

STANDFIRST_TEST(RepairsTest)
#include "RepairsTest.moc"
