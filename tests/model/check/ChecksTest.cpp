// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Checks.h"

#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Article &)>;

const PhotoHash Here = PhotoHash::of("a picture that is here");
const PhotoHash Gone = PhotoHash::of("a picture that is gone");
const ArticleId Other = *ArticleId::fromText(u"0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f");
const ArticleId Killed = *ArticleId::fromText(u"1f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f");

CheckContext context() {
    CheckContext context;
    context.photos = {Here};
    context.targets = {{Other, {u"Other"_s, State::Draft, false}},
                       {Killed, {u"Killed"_s, State::Killed, false}}};
    return context;
}

PhotoUse goodPhoto() {
    PhotoUse use;
    use.photo = Here;
    use.caption = plain(u"The ferry on its first day"_s);
    use.credit = u"Ada Marsh / Gazette"_s;
    use.alt = u"A ferry leaves the harbour"_s;
    return use;
}

Block paragraph(const QString &text, const Marks &marks = {}) {
    return {Paragraph{{{text, marks}}}};
}

/// An article at which no check has anything to say.
Article goodArticle() {
    Article article;
    article.headline = u"Harbour ferry returns"_s;
    article.section = u"HARBOUR"_s;
    article.standfirst = u"After ten years the boats are back."_s;
    article.language = u"en-GB"_s;
    article.lead = goodPhoto();
    article.body = {
        paragraph(u"“We had had enough,” said the mate. “It’s over.”"_s),
        paragraph(u"“A quotation over two paragraphs"_s),
        paragraph(u"“ends in the second.” Duran Duran sang."_s),
        paragraph(u"the site"_s, {false, false, false, false, false, u"https://example.org"_s}),
        paragraph(u"another story"_s, {false, false, false, false, false, {}, Other}),
        {ReadAlso{u"Other"_s, Other}},
        {ReadAlso{u"Elsewhere"_s, {}, u"https://example.org/a"_s}},
        {Gallery{{goodPhoto(), goodPhoto()}}},
        {FactBox{u"The ferry"_s, {{BulletList{false, {plain(u"Built 1962"_s)}}}, {Divider{}}}}},
    };
    return article;
}

QList<Finding> findings(const Article &article, const CheckContext &with = context()) {
    QList<Finding> all;
    for (const auto &check : allChecks())
        all += check->look(article, with);
    return all;
}

} // namespace

class ChecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodArticleHasNoFindings();
    void eachFlawIsFoundInItsPlace_data();
    void eachFlawIsFoundInItsPlace();
    void everyCheckHasARowHere();
    void lengthsAreTheSectionsElseTheHouses();
    void quotationMarksOfManyLanguagesAreBalanced_data();
    void quotationMarksOfManyLanguagesAreBalanced();
    void aNoteOfTheDeskIsNobodysFlaw();
    void namesAndSummariesAreThereAndDiffer();
};

void ChecksTest::aGoodArticleHasNoFindings() {
    for (const Finding &finding : findings(goodArticle()))
        QFAIL(qPrintable(finding.check + u' ' + finding.where));
}

void ChecksTest::eachFlawIsFoundInItsPlace_data() {
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<Change>("flaw");
    const auto row = [](const char *check, const char *where, bool isError, const Change &flaw) {
        QTest::addRow("%s at %s", check, where)
            << QString::fromLatin1(check) << QString::fromLatin1(where) << isError << flaw;
    };
    const auto put = [](const Block &block) {
        return [block](Article &article) { article.body[1] = block; };
    };
    const auto box = [&](const Block &block) {
        return put({FactBox{u"Box"_s, {{Divider{}}, block}}});
    };
    row("missing-headline", "headline", true, [](Article &a) { a.headline = u" "_s; });
    row("missing-section", "section", true, [](Article &a) { a.section.clear(); });
    row("missing-standfirst", "standfirst", false, [](Article &a) { a.standfirst.clear(); });
    row("missing-body", "body", true, [](Article &a) { a.body = {{Divider{}}}; });
    row("headline-length", "headline", false, [](Article &a) { a.headline = QString(71, u'a'); });
    row("headline-length", "webHeadline", false,
        [](Article &a) { a.webHeadline = QString(71, u'a'); });
    row("standfirst-length", "standfirst", false,
        [](Article &a) { a.standfirst = QString(301, u'a'); });
    row("standfirst-repeats-headline", "standfirst", false,
        [](Article &a) { a.standfirst = u"HARBOUR  ferry returns"_s; });
    row("missing-photo-file", "lead.photo", true, [](Article &a) { a.lead->photo.reset(); });
    row("missing-photo-file", "lead.photo", true, [](Article &a) { a.lead->photo = Gone; });
    row("missing-credit", "lead.credit", true, [](Article &a) { a.lead->credit = u"\u00A0"_s; });
    row("missing-alt", "body[7].photos[1].alt", true,
        [](Article &a) { std::get<Gallery>(a.body[7].is).photos[1].alt.clear(); });
    PhotoUse noCredit = goodPhoto();
    noCredit.credit.clear();
    row("missing-credit", "body[1].credit", true, put({PhotoBlock{noCredit}}));
    row("missing-credit", "body[1].body[1].credit", true, box({PhotoBlock{noCredit}}));
    row("broken-cross-link", "body[1]", true, put({ReadAlso{u"Some day"_s}}));
    row("broken-cross-link", "body[1].body[1]", true, box({ReadAlso{u"Some day"_s}}));
    row("broken-cross-link", "body[1]", true, put({ReadAlso{u"Gone"_s, ArticleId::make()}}));
    row("broken-cross-link", "body[1]", true, put({ReadAlso{u"Killed"_s, Killed}}));
    row("broken-cross-link", "body[1].text[0]", true,
        put(paragraph(u"a link"_s, {false, false, false, false, false, {}, Killed})));
    const Marks script{false, false, false, false, false, u"javascript:alert(1)"_s};
    row("unsafe-link", "body[1].text[0].href", true, put(paragraph(u"a link"_s, script)));
    row("unsafe-link", "lead.caption[0].href", true, [=](Article &a) {
        a.lead->caption = {{u"a link"_s, script}};
    });
    row("unsafe-link", "body[1].href", true, put({ReadAlso{u"x"_s, {}, u"data:text/html,x"_s}}));
    row("unsafe-link", "body[1].href", true, put({Embed{u"file:///etc/passwd"_s}}));
    row("leftover-chrome", "body[1].text", false, put(paragraph(u"SHARE"_s)));
    row("leftover-chrome", "body[1].text", false, put(paragraph(u"The end.\nCopy link"_s)));
    row("leftover-chrome", "body[1].text", false, put(paragraph(u"Copier le lien"_s)));
    row("empty-block", "body[1]", false, put({Paragraph{}}));
    row("empty-block", "body[1]", false, put(paragraph(u" \n"_s)));
    row("empty-block", "body[1]", false, put({BulletList{false, {plain(u"one"_s), {}}}}));
    row("empty-block", "body[1]", false, put({Gallery{}}));
    row("empty-block", "body[1]", false, put({FactBox{u"Box"_s, {}}}));
    row("empty-block", "body[1].body[1]", false, box({Quote{{}, u"Somebody"_s}}));
    row("doubled-word", "body[1].text", false, put(paragraph(u"The boat left the the harbour."_s)));
    row("doubled-word", "headline", false, [](Article &a) { a.headline = u"Ferry is is back"_s; });
    row("doubled-word", "body[1].text", false, put(paragraph(u"At the\nthe harbour"_s)));
    row("unbalanced-quotes", "body[2].text", false,
        [](Article &a) { a.body[2] = paragraph(u"He said “no."_s); });
    row("unbalanced-quotes", "standfirst", false, [](Article &a) { a.standfirst += u" \"No."_s; });
}

void ChecksTest::eachFlawIsFoundInItsPlace() {
    QFETCH(QString, check);
    QFETCH(QString, where);
    QFETCH(bool, isError);
    QFETCH(Change, flaw);
    Article article = goodArticle();
    flaw(article);
    const QList<Finding> all = findings(article);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Finding &finding) {
        return finding.check == check && finding.where == where;
    });
    QVERIFY(found != all.end());
    QCOMPARE(found->level == Finding::Level::Error, isError);
    QVERIFY(!found->message.isEmpty());
    QVERIFY(!found->fix.isEmpty());
}

void ChecksTest::everyCheckHasARowHere() {
    QFile source(QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/model/check/ChecksTest.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray rows = source.readAll();
    for (const auto &check : allChecks())
        QVERIFY2(rows.contains("row(\"" + check->name().toUtf8() + '"'), qPrintable(check->name()));
}

void ChecksTest::lengthsAreTheSectionsElseTheHouses() {
    Article article = goodArticle();
    article.headline = u"é"_s.repeated(60); // characters as a person counts them
    CheckContext with = context();
    QVERIFY(findings(article, with).isEmpty());
    with.sectionHeadlineMax = 50;
    QCOMPARE(findings(article, with).size(), 1);
    with.sectionHeadlineMax = std::nullopt;
    with.settings.headlineMax = 59;
    QCOMPARE(findings(article, with).size(), 1);
}

void ChecksTest::quotationMarksOfManyLanguagesAreBalanced_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("balanced");
    QTest::newRow("English") << u"“No,” he said. “Never.”"_s << true;
    QTest::newRow("German") << u"„Nein“, sagte er."_s << true;
    QTest::newRow("German with English end") << u"„Nein”, sagte er."_s << true;
    QTest::newRow("French") << u"« Non », dit-il."_s << true;
    QTest::newRow("Danish") << u"»Nej«, sagde han."_s << true;
    QTest::newRow("Swedish") << u"”Nej”, sade han."_s << true;
    QTest::newRow("straight") << u"\"No,\" he said."_s << true;
    QTest::newRow("apostrophes") << u"It's the mates' boat, it’s theirs"_s << true;
    QTest::newRow("German, not closed") << u"„Nein, sagte er."_s << false;
    QTest::newRow("French, not opened") << u"Non », dit-il."_s << false;
    QTest::newRow("straight, not closed") << u"\"No, he said."_s << false;
    QTest::newRow("Swedish, one") << u"”Nej, sade han."_s << false;
}

void ChecksTest::quotationMarksOfManyLanguagesAreBalanced() {
    QFETCH(QString, text);
    QFETCH(bool, balanced);
    Article article = goodArticle();
    article.body = {paragraph(text)};
    QCOMPARE(findings(article).isEmpty(), balanced);
}

void ChecksTest::aNoteOfTheDeskIsNobodysFlaw() {
    Article article = goodArticle();
    Marks note;
    note.note = true;
    article.body[1] = {Paragraph{{{u"The mate. "_s, {}}, {u"“check the the name"_s, note}}}};
    QVERIFY(findings(article).isEmpty());
}

void ChecksTest::namesAndSummariesAreThereAndDiffer() {
    QSet<QString> names, summaries;
    for (const auto &check : allChecks()) {
        QVERIFY(QRegularExpression(u"^[a-z]+(-[a-z]+)+$"_s).match(check->name()).hasMatch());
        names.insert(check->name());
        summaries.insert(check->summary());
    }
    QCOMPARE(names.size(), qsizetype(allChecks().size()));
    QCOMPARE(summaries.size(), qsizetype(allChecks().size()));
    QVERIFY(!summaries.contains(QString()));
}

STANDFIRST_TEST(ChecksTest)
#include "ChecksTest.moc"
