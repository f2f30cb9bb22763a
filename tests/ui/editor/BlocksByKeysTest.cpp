// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include <QFrame>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// Blocks are made without a mouse: by signs at the start of a line, and by the menu.
class BlocksByKeysTest : public QObject {
    Q_OBJECT

    static void undo(Form &form) { QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier); }
    static QLineEdit *search(Form &form) {
        return form.body()->findChild<QLineEdit *>(u"block-search"_s);
    }

private Q_SLOTS:
    void aSignAtTheStartOfALineMakesABlock_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *sign, const Block &block) {
            QTest::newRow(sign) << QString::fromLatin1(sign) << int(block.is.index());
        };
        row("## ", {Subheading{}});
        row("### ", {Subheading{3}});
        row("> ", {Quote{}});
        row("- ", {BulletList{}});
        row("* ", {BulletList{}});
        row("1. ", {BulletList{}});
    }

    void aSignAtTheStartOfALineMakesABlock() {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        Form form(articleWith({}));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), typed + u"boats"_s);
        const Body made = form.article().body;
        QCOMPARE(made.size(), 1U);
        QCOMPARE(int(made[0].is.index()), kind);
        QCOMPARE(plainText(made).trimmed().section(u'\n', 0, 0), u"boats"_s);
        if (const auto *list = std::get_if<BulletList>(&made[0].is))
            QCOMPARE(list->ordered, typed.startsWith(u'1'));
        if (const auto *heading = std::get_if<Subheading>(&made[0].is))
            QCOMPARE(heading->level, int(typed.count(u'#')));
    }

    void undoStraightAfterTakesBackTheConversionAlone() {
        for (const auto &typed : {u"## "_s, u"> "_s, u"1. "_s}) {
            Form form(articleWith({}));
            form.body()->setFocus();
            QTest::keyClicks(form.body(), typed);
            undo(form);
            QVERIFY2(form.article().body == Body({paragraph(typed)}), qPrintable(typed));
            QTest::keyClicks(form.body(), u"x"_s); // and it does not happen again
            QVERIFY(form.article().body == Body({paragraph(typed + u'x')}));
        }
    }

    void threeHyphensAreADividerAndTheTextGoesOnUnderIt() {
        Form form(articleWith({paragraph(u"before"_s)}));
        form.body()->setFocus();
        QTest::keyClick(form.body(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(form.body(), Qt::Key_Return);
        QTest::keyClicks(form.body(), u"---"_s);
        QTest::keyClicks(form.body(), u"after"_s);
        QVERIFY(form.article().body ==
                Body({paragraph(u"before"_s), {Divider{}}, paragraph(u"after"_s)}));
    }

    void signsInsideWordsAreWords() {
        Form form(articleWith({}));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"a - b > c 1. d ---"_s);
        QVERIFY(form.article().body == Body({paragraph(u"a - b > c 1. d ---"_s)}));
    }

    void aSlashOnAnEmptyLineOpensTheMenuOfBlocks() {
        Form form(articleWith({}));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"/"_s);
        QVERIFY(search(form) && search(form)->isVisible());
        QTest::keyClicks(search(form), u"fact"_s);
        QTest::keyClick(search(form), Qt::Key_Return);
        QTest::keyClicks(form.body(), u"The ferry"_s); // the caret is in its title
        QTest::keyClick(form.body(), Qt::Key_Return);
        QTest::keyClicks(form.body(), u"Built in 1988."_s);
        const Block box{FactBox{u"The ferry"_s, {paragraph(u"Built in 1988."_s)}}};
        QVERIFY(form.article().body == Body({box}));
        QTest::keyClick(form.body(), Qt::Key_Return);
        QTest::keyClick(form.body(), Qt::Key_Return);
        QTest::keyClicks(form.body(), u"On with the story"_s);
        QVERIFY(form.article().body == Body({box, paragraph(u"On with the story"_s)}));
    }

    void aSlashThatChoseNothingIsASlash() {
        Form form(articleWith({}));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"/"_s);
        QTest::keyClicks(search(form), u"usr"_s);
        QTest::keyClick(search(form), Qt::Key_Escape);
        QVERIFY(form.article().body == Body({paragraph(u"/usr"_s)}));
    }

    void inTheMiddleOfALineASlashIsALetter() {
        Form form(articleWith({}));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"and/or"_s);
        QVERIFY(form.article().body == Body({paragraph(u"and/or"_s)}));
    }

    void anEmbedIsAnAddressAndIsChangedOnItsCard() {
        Form form(articleWith({}));
        form.body()->setFocus();
        const auto field = [&form] {
            return form.body()->findChild<QLineEdit *>(u"embed-address"_s);
        };
        form.editor.run(u"insert-embed"_s);
        QTest::keyClicks(field(), u"no address"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(field()->isVisible() && form.article().body.empty());
        field()->clear();
        QTest::keyClicks(field(), u"https://example.org/post/1"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(form.article().body == Body({{Embed{u"https://example.org/post/1"_s}}}));
        QTRY_VERIFY(!field());
        QTest::keyClick(form.body(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(field()->text(), u"https://example.org/post/1"_s);
        QTest::keyClicks(field(), u"https://example.org/post/2"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(form.article().body == Body({{Embed{u"https://example.org/post/2"_s}}}));
    }
};

STANDFIRST_TEST(BlocksByKeysTest)
#include "BlocksByKeysTest.moc"
