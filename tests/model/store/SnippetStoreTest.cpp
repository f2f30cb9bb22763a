// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SnippetStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

class SnippetStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSnippetIsFoundByItsNameWithoutCaseAndByAnotherPersonToo() {
        TestNewsroom newsroom;
        must(SnippetStore(*newsroom).add({u"Helpline"_s, u"Call **0000**."_s}));
        const auto other = newsroom.another();
        QCOMPARE(must(SnippetStore(*other).find(u"helpLINE"_s)).text, u"Call **0000**."_s);
        QCOMPARE(must(SnippetStore(*other).all()).size(), 1);
    }

    void itsTextBecomesBlocksOfTheCanonicalForm() {
        const Body blocks = must(SnippetStore::blocks(
            {u"x"_s, u"## If you need help\n\nCall *now*.\n\n- one\n- two\n"_s}));
        QCOMPARE(blocks.size(), size_t(3));
        QVERIFY(std::holds_alternative<Subheading>(blocks[0].is));
        QVERIFY(std::get<Paragraph>(blocks[1].is).text[1].marks.em);
        QCOMPARE(std::get<BulletList>(blocks[2].is).items.size(), 2);
    }

    void ascriptInASnippetIsWordsAndNoMore() {
        const Body blocks = must(SnippetStore::blocks(
            {u"x"_s, u"<script>alert(1)</script>\n\n<p onclick=\"steal()\">Call us</p>\n\n"
                     "[here](javascript:steal()) <img src=x onerror=steal()>"_s}));
        for (const Block &block : blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block.is);
            QVERIFY(paragraph);
            for (const Span &span : paragraph->text) {
                QVERIFY(!span.text.contains(u'<'));
                QVERIFY(span.marks.href.isEmpty());
            }
        }
        QVERIFY(plainText(blocks).contains(u"Call us"_s));
        QVERIFY(plainText(blocks).contains(u"here"_s));
        QVERIFY(!plainText(blocks).contains(u"onerror"_s));
    }

    void aTakenNameANamelessAndAWordlessOneAreRefused() {
        TestNewsroom newsroom;
        SnippetStore snippets(*newsroom);
        must(snippets.add({u"Helpline"_s, u"Call."_s}));
        must(snippets.add({u"Seats"_s, u"Forty."_s}));
        QCOMPARE(snippets.add({u"HELPLINE"_s, u"Other"_s}).error().kind, Error::Kind::Conflict);
        QCOMPARE(snippets.change(u"Seats"_s, {u"helpline"_s, u"x"_s}).error().kind,
                 Error::Kind::Conflict);
        QCOMPARE(snippets.add({u" "_s, u"Call."_s}).error().kind, Error::Kind::BadInput);
        QCOMPARE(snippets.add({u"Empty"_s, u" \n"_s}).error().kind, Error::Kind::BadInput);
        QCOMPARE(snippets.remove(u"Nothing"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(must(snippets.find(u"Helpline"_s)).text, u"Call."_s);
    }

    void itIsRenamedChangedAndRemoved() {
        TestNewsroom newsroom;
        SnippetStore snippets(*newsroom);
        must(snippets.add({u"Helpline"_s, u"Call."_s}));
        must(snippets.change(u"helpline"_s, {u"Help line"_s, u"Write."_s}));
        QCOMPARE(must(snippets.all()), QList<Snippet>({{u"Help line"_s, u"Write."_s}}));
        must(snippets.remove(u"HELP LINE"_s));
        QVERIFY(must(snippets.all()).isEmpty());
    }
};

STANDFIRST_TEST(SnippetStoreTest)
#include "SnippetStoreTest.moc"
