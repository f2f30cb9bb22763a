// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FactsHistory.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"

using namespace Qt::StringLiterals;

/// One undo line over head, body, section, tags, lead photo and story facts, in the order in which
/// things happened.
class FactsHistoryTest : public QObject {
    Q_OBJECT

    using Part = OpenArticle::Part;
    static void byPanel(Form &form, Part part, const std::function<void(Article &)> &edit) {
        QObject panel;
        form.desk.open.change(part, &panel, edit);
    }

private Q_SLOTS:
    void everythingIsTakenBackInTheOrderOfTheWork() {
        Form form(articleWith({}));
        const Article start = form.article();
        QList<Article> states;
        const auto did = [&] { states << form.article(); };
        form.field("headline")->setFocus();
        QTest::keyClick(form.field("headline"), Qt::Key_End);
        QTest::keyClicks(form.field("headline"), u" at night"_s);
        did();
        byPanel(form, Part::Story, [](Article &a) { a.section = u"CULTURE"_s; });
        did();
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"The boat"_s);
        did();
        byPanel(form, Part::Story, [](Article &a) { a.tags << u"boats"_s; });
        did();
        byPanel(form, Part::Lead, [](Article &a) {
            a.lead = PhotoUse{.caption = plain(u"A pier"_s), .credit = u"Jo Lind"_s};
        });
        did();
        byPanel(form, Part::Blocks, [](Article &a) {
            a.body.push_back({ReadAlso{u"More boats"_s, {}, {}}});
        });
        did();
        byPanel(form, Part::Story, [](Article &a) { a.urgency = 1; });
        did();
        const auto same = [&](const Article &to) {
            return withoutTimes(form.article()) == withoutTimes(to);
        };
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            form.editor.run(u"undo"_s);
            QVERIFY2(same(states[i]), qPrintable(QString::number(i)));
        }
        form.editor.run(u"undo"_s);
        QVERIFY(same(start));
        for (const Article &state : states) {
            form.editor.run(u"redo"_s);
            QVERIFY(same(state));
        }
    }

    void wordsTypedInARowIntoOneFieldAreOneStep() {
        Form form(articleWith({}));
        const QString before = form.article().notes;
        for (const auto &typed : {u"a"_s, u"ab"_s, u"abc"_s})
            byPanel(form, Part::Story, [typed](Article &a) { a.notes = typed; });
        byPanel(form, Part::Story, [](Article &a) { a.kicker = u"LIVE"_s; });
        form.editor.run(u"undo"_s);
        QCOMPARE(form.article().notes, u"abc"_s);
        form.editor.run(u"undo"_s);
        QCOMPARE(form.article().notes, before);
        form.editor.run(u"redo"_s);
        QCOMPARE(form.article().notes, u"abc"_s);
    }

    void aSaveClearsNothing() {
        Form form(articleWith({}));
        byPanel(form, Part::Story, [](Article &a) { a.tags = {u"boats"_s}; });
        QTRY_COMPARE(form.desk.stored().tags, QStringList{u"boats"_s});
        QTRY_COMPARE(form.desk.open.saving(), OpenArticle::Saving::Saved);
        form.editor.run(u"undo"_s);
        QVERIFY(form.article().tags != QStringList{u"boats"_s});
        QTRY_VERIFY(form.desk.stored().tags != QStringList{u"boats"_s});
    }

private:
    static Article withoutTimes(Article article) {
        article.updated = {};
        article.slug.clear(); // the store settles it
        return article;
    }
};

STANDFIRST_TEST(FactsHistoryTest)
#include "FactsHistoryTest.moc"
