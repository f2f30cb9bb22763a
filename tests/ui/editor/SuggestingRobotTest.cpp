// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/ReviewGenerator.h"
#include "tests/support/window/SuggestingSurface.h"
#include "ui/editor/BodyFormat.h"
#include <QTextBlock>
#include <random>

using namespace Qt::StringLiterals;

namespace {

/// A key or an action at a random place.
void robotStep(BodyEdit &edit, std::mt19937 &random) {
    QTextCursor caret = edit.textCursor();
    const unsigned last = unsigned(edit.document()->characterCount());
    if (random() % 2)
        caret.setPosition(int(random() % last));
    if (random() % 4 == 0)
        caret.setPosition(int(random() % last), QTextCursor::KeepAnchor);
    edit.setTextCursor(caret);
    const int keys[]{Qt::Key_A,         Qt::Key_Space,     Qt::Key_Return,
                     Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Delete};
    static const QString actions[]{u"bold"_s,    u"subheading"_s, u"quote"_s,    u"bulleted-list"_s,
                                   u"move-up"_s, u"move-down"_s,  u"fact-box"_s, u"divider"_s};
    if (const unsigned what = random() % 8; what < 6)
        QTest::keyClick(&edit, Qt::Key(keys[what]));
    else
        edit.run(actions[random() % 8]);
}

/// What no key does: the document is changed past all rules of the surface.
void rawStep(BodyEdit &edit, std::mt19937 &random) {
    QTextCursor at(edit.document());
    const unsigned last = unsigned(edit.document()->characterCount());
    at.setPosition(int(random() % last));
    at.setPosition(int(random() % last), QTextCursor::KeepAnchor);
    const LineKind kinds[]{LineKind::Paragraph, LineKind::Quote,    LineKind::Attribution,
                           LineKind::Card,      LineKind::BoxTitle, LineKind::Subheading};
    switch (random() % 5) {
    case 0:
        return at.removeSelectedText();
    case 1:
        return at.insertText(u"x"_s);
    case 2:
        at.clearSelection();
        return at.insertBlock();
    case 3:
        at.clearSelection();
        return at.setBlockFormat(BodyFormat::line(kinds[random() % 6], 2, random() % 2));
    default:
        QTextCharFormat format;
        format.setProperty(BodyFormat::Comes, QUuid::createUuid().toString());
        return at.mergeCharFormat(format);
    }
}

void robot(void (*step)(BodyEdit &, std::mt19937 &), unsigned seed, int rounds) {
    std::mt19937 random(seed);
    ArticleGenerator articles(seed + 1);
    ReviewGenerator reviews(seed + 2);
    for (int round = 0; round < rounds; ++round) {
        const Body body = articles.article().body;
        SuggestingSurface surface(body, round % 2 ? reviews.review(body) : ReviewRecord{});
        const ShownBody shown = BodyDocument::shown(*surface.edit->document());
        for (int i = 0; i < 40; ++i) {
            step(*surface.edit, random);
            QVERIFY2(surface.edit->body() == body,
                     qPrintable(u"seed %1, round %2, step %3"_s.arg(seed).arg(round).arg(i)));
        }
        while (surface.undo.canUndo())
            surface.undo.undo();
        QCOMPARE(BodyDocument::shown(*surface.edit->document()), shown);
    }
}

} // namespace

/// Whatever is done while changes are suggested, the stored text stays.
class SuggestingRobotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverKeysDoTheBodyStaysAndAllCanBeUndone_data();
    void whateverKeysDoTheBodyStaysAndAllCanBeUndone();
    void whateverIsDoneToTheDocumentTheBodyStays_data();
    void whateverIsDoneToTheDocumentTheBodyStays();
};

void SuggestingRobotTest::whateverKeysDoTheBodyStaysAndAllCanBeUndone_data() {
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {99u, 7u, 2026u})
        QTest::addRow("seed %u", seed) << seed;
}

void SuggestingRobotTest::whateverKeysDoTheBodyStaysAndAllCanBeUndone() {
    QFETCH(unsigned, seed);
    robot(&robotStep, seed, 10);
}

void SuggestingRobotTest::whateverIsDoneToTheDocumentTheBodyStays_data() {
    whateverKeysDoTheBodyStaysAndAllCanBeUndone_data();
}

void SuggestingRobotTest::whateverIsDoneToTheDocumentTheBodyStays() {
    QFETCH(unsigned, seed);
    robot(&rawStep, seed, 10);
}

STANDFIRST_TEST(SuggestingRobotTest)
#include "SuggestingRobotTest.moc"
