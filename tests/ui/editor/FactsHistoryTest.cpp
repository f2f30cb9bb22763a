// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FactsHistory.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include "ui/panels/PhotoPlaces.h"

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

    void aCaptionTypedInAPanelIsOneStep() {
        const Body body{paragraph(u"before"_s), {PhotoBlock{PhotoUse{}}}, paragraph(u"after"_s)};
        Form form(articleWith(body));
        form.field("headline")->setFocus();
        QTest::keyClicks(form.field("headline"), u"x"_s);
        for (const auto &typed : {u"J"_s, u"Jo"_s, u"Jo Lind"_s}) {
            // As the panel does, which does not know where the photo is.
            byPanel(form, Part::Lead,
                    [typed](Article &a) { std::get<PhotoBlock>(a.body[1].is).use.credit = typed; });
            byPanel(form, Part::Blocks, [](Article &) {});
        }
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"x"_s);
        form.editor.run(u"undo"_s);
        QCOMPARE(std::get<PhotoBlock>(form.article().body[1].is).use.credit, u"Jo Lind"_s);
        form.editor.run(u"undo"_s);
        QVERIFY(form.article().body == body);
        QVERIFY(form.article().headline.contains(u'x'));
        form.editor.run(u"redo"_s);
        QCOMPARE(std::get<PhotoBlock>(form.article().body[1].is).use.credit, u"Jo Lind"_s);
    }

    void aPhotoThatBecomesTheLeadIsOneStep() {
        const Body body{paragraph(u"before"_s), {PhotoBlock{PhotoUse{.credit = u"Jo Lind"_s}}}};
        Form form(articleWith(body));
        const auto lead = form.article().lead;
        byPanel(form, Part::Lead, [](Article &a) { PhotoPlaces::makeLead(a, u"body[1]"_s); });
        byPanel(form, Part::Blocks, [](Article &) {});
        const Body after = form.article().body;
        QVERIFY(after != body && form.article().lead->credit == u"Jo Lind"_s);
        form.editor.run(u"undo"_s);
        QVERIFY(form.article().body == body && form.article().lead == lead);
        form.editor.run(u"redo"_s);
        QVERIFY(form.article().body == after && form.article().lead->credit == u"Jo Lind"_s);
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
