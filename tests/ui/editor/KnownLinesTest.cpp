// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/KnownLines.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyFormat.h"
#include <QRandomGenerator>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace {

/// One of the things that keys and menus do to a document.
void change(QTextDocument &document, QRandomGenerator &random) {
    QTextCursor cursor(&document);
    const auto place = [&] { return int(random.bounded(document.characterCount())); };
    cursor.setPosition(place());
    if (random.bounded(2))
        cursor.setPosition(
            std::min(cursor.position() + int(random.bounded(60)), document.characterCount() - 1),
            QTextCursor::KeepAnchor);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    switch (random.bounded(9)) {
    case 0:
        return cursor.insertText(QStringLiteral("words"));
    case 1:
        return cursor.insertBlock();
    case 2:
        return cursor.removeSelectedText();
    case 3:
        return cursor.deletePreviousChar();
    case 4:
        return cursor.mergeCharFormat(strong);
    case 5:
        return cursor.setBlockFormat(BodyFormat::line(LineKind::Subheading, 2));
    case 6:
        cursor.createList(QTextListFormat::ListDisc);
        return;
    case 7:
        return document.undo();
    default:
        return document.redo();
    }
}

} // namespace

/// A save reads only the lines that changed: what it gets is what reading all would give.
class KnownLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownIsWhatStandsThereWhateverIsEdited() {
        ArticleGenerator generator(20261124);
        QRandomGenerator random(1);
        for (int article = 0; article < 40; ++article) {
            QTextDocument document;
            KnownLines lines(document);
            BodyDocument::load(document, generator.article().body);
            for (int step = 0; step < 60; ++step) {
                for (int edits = int(random.bounded(3)); edits >= 0; --edits)
                    change(document, random);
                QVERIFY2(BodyDocument::read(lines) == BodyDocument::read(document),
                         qPrintable(QStringLiteral("article %1, step %2").arg(article).arg(step)));
            }
        }
    }

    void severalEditsThatAreOneStepAreFollowed() {
        QTextDocument document;
        KnownLines lines(document);
        BodyDocument::load(document, Body(20, {Paragraph{plain(QStringLiteral("the tide"))}}));
        QCOMPARE(BodyDocument::read(lines).size(), 20U);
        QTextCursor cursor(&document);
        cursor.beginEditBlock();
        cursor.setPosition(document.findBlockByNumber(3).position());
        cursor.insertText(QStringLiteral("one\ntwo\nthree"));
        cursor.setPosition(document.findBlockByNumber(15).position());
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, 3);
        cursor.removeSelectedText();
        cursor.endEditBlock();
        QVERIFY(BodyDocument::read(lines) == BodyDocument::read(document));
    }

    void anotherTextIsReadAnew() {
        QTextDocument document;
        KnownLines lines(document);
        for (const char *words : {"first", "other"}) {
            const Body body{{Paragraph{plain(QLatin1StringView(words))}}};
            BodyDocument::load(document, body);
            QVERIFY(BodyDocument::read(lines) == body);
        }
    }
};

STANDFIRST_TEST(KnownLinesTest)
#include "KnownLinesTest.moc"
