// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyDocument.h"
#include "model/article/ArticleJson.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"
#include "ui/editor/BodyClipboard.h"
#include "ui/editor/BodyLook.h"
#include <QApplication>
#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <memory>

namespace {

QByteArray bytes(const Body &body) {
    Article article;
    article.id = ArticleId::of(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    article.body = body;
    return ArticleJson::encode(article);
}

Block paragraph(const QString &text) {
    return {Paragraph{plain(text)}};
}

Body sample() {
    return {paragraph(QStringLiteral("First.")),
            {Subheading{2, plain(QStringLiteral("A heading"))}},
            {Quote{plain(QStringLiteral("Said.")), QStringLiteral("Ada Marsh")}},
            {BulletList{false, {plain(QStringLiteral("one")), plain(QStringLiteral("two"))}}},
            {BulletList{false, {plain(QStringLiteral("another list"))}}},
            {ReadAlso{QStringLiteral("What the tide brought"), {}, {}}},
            {Divider{}},
            paragraph(QStringLiteral("Last."))};
}

} // namespace

/// Body ⇄ QTextDocument: nothing is lost, whatever a body holds.
class BodyDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBodyComesBackByteForByte();
    void anEmptyBodyIsNotAnEmptyParagraph();
    void neighbouringListsStayTwo();
    void charactersThatADocumentKeepsForItselfSurvive();
    void replacingMakesEveryBodyOfEveryOther();
    void replacingOneBlockLeavesTheOthersAndTheirCaret();
    void replacingIsOneUndoStep();
    void insertingAtTheCaretKeepsWhatIsAround();
    void aSelectionIsABody();
    void aCopyInsideTheNewsroomKeepsBlocks();
    void plainTextBecomesAParagraphALine();
};

void BodyDocumentTest::everyBodyComesBackByteForByte() {
    ArticleGenerator generator(20261124);
    QTextDocument document;
    BodyLook look(&document, QPalette());
    int blocks = 0;
    for (int i = 0; i < 1500; ++i) {
        const Body body = generator.article().body;
        blocks += static_cast<int>(body.size());
        BodyDocument::load(document, body);
        const Body back = BodyDocument::read(document);
        if (bytes(back) != bytes(body))
            QCOMPARE(QString::fromUtf8(bytes(back)), QString::fromUtf8(bytes(body)));
        QVERIFY2(back == body, bytes(body).constData());
    }
    qInfo("%d blocks in 1500 bodies", blocks);
    QVERIFY(blocks > 1500);
}

void BodyDocumentTest::anEmptyBodyIsNotAnEmptyParagraph() {
    QTextDocument document;
    BodyDocument::load(document, Body{});
    QCOMPARE(BodyDocument::read(document).size(), 0U);
    BodyDocument::load(document, {paragraph({})});
    QCOMPARE(BodyDocument::read(document).size(), 1U);
}

void BodyDocumentTest::neighbouringListsStayTwo() {
    QTextDocument document;
    BodyDocument::load(document, sample());
    QVERIFY(BodyDocument::read(document) == sample());
}

void BodyDocumentTest::charactersThatADocumentKeepsForItselfSurvive() {
    QTextDocument document;
    const Body body{paragraph(QStringLiteral("a\ufffcb\ufffc\ufffcc\ufdd1d\ufdd0\n e\u00a0f\t"))};
    BodyDocument::load(document, body);
    QVERIFY(BodyDocument::read(document) == body);
}

void BodyDocumentTest::replacingMakesEveryBodyOfEveryOther() {
    ArticleGenerator generator(7);
    QTextDocument document;
    BodyDocument::load(document, Body{});
    Body before;
    for (int i = 0; i < 600; ++i) {
        Body body = generator.article().body;
        // Often a small change of the last one, as a panel makes it.
        if (i % 3 != 0 && !before.empty()) {
            body = before;
            const auto at = body.begin() + i % static_cast<int>(body.size());
            if (i % 3 == 1)
                body.erase(at);
            else
                body.insert(at, generator.block());
        }
        BodyDocument::replace(document, body);
        const Body back = BodyDocument::read(document);
        QVERIFY2(back == body,
                 (bytes(before) + "\n\n" + bytes(body) + "\n\n" + bytes(back)).constData());
        before = body;
    }
}

void BodyDocumentTest::replacingOneBlockLeavesTheOthersAndTheirCaret() {
    QTextDocument document;
    BodyDocument::load(document, sample());
    QTextCursor caret(document.lastBlock());
    caret.movePosition(QTextCursor::EndOfBlock);
    Body changed = sample();
    changed[5] = {ReadAlso{QStringLiteral("Another headline"), ArticleId::make(), {}}};
    BodyDocument::replace(document, changed);
    QVERIFY(BodyDocument::read(document) == changed);
    QCOMPARE(caret.block(), document.lastBlock());
    QVERIFY(caret.atBlockEnd());
}

void BodyDocumentTest::replacingIsOneUndoStep() {
    QTextDocument document;
    BodyDocument::load(document, sample());
    Body changed = sample();
    changed.erase(changed.begin() + 2);
    BodyDocument::replace(document, changed);
    document.undo();
    QVERIFY(BodyDocument::read(document) == sample());
    QVERIFY(!document.isUndoAvailable());
}

void BodyDocumentTest::insertingAtTheCaretKeepsWhatIsAround() {
    QTextDocument document;
    BodyDocument::load(document, {paragraph(QStringLiteral("before after"))});
    QTextCursor cursor(&document);
    cursor.setPosition(7);
    BodyDocument::insert(cursor, {{ReadAlso{QStringLiteral("H"), {}, {}}}});
    const Body expected{paragraph(QStringLiteral("before ")),
                        {ReadAlso{QStringLiteral("H"), {}, {}}},
                        paragraph(QStringLiteral("after"))};
    QVERIFY(BodyDocument::read(document) == expected);
    cursor.setPosition(0);
    BodyDocument::insert(cursor, {{Divider{}}, paragraph(QStringLiteral("x"))});
    QCOMPARE(BodyDocument::read(document).size(), 5U);
    QVERIFY(BodyDocument::read(document)[2] == expected[0]);
}

void BodyDocumentTest::aSelectionIsABody() {
    QTextDocument document;
    BodyDocument::load(document, sample());
    QTextCursor cursor(&document);
    cursor.setPosition(2);
    cursor.setPosition(10, QTextCursor::KeepAnchor);
    const Body expected{paragraph(QStringLiteral("rst.")),
                        {Subheading{2, plain(QStringLiteral("A h"))}}};
    QVERIFY(BodyDocument::selected(cursor) == expected);
    cursor.select(QTextCursor::Document);
    QVERIFY(BodyDocument::selected(cursor) == sample());
}

void BodyDocumentTest::aCopyInsideTheNewsroomKeepsBlocks() {
    const std::unique_ptr<QMimeData> mime(BodyClipboard::mimeOf(sample()));
    QVERIFY(BodyClipboard::read(*mime).body == sample());
    QVERIFY(mime->text().contains(QStringLiteral("A heading\n")));
}

void BodyDocumentTest::plainTextBecomesAParagraphALine() {
    QMimeData mime;
    mime.setText(QStringLiteral("One.\r\n\r\nTwo\x07 words.\nThree."));
    mime.setHtml(QStringLiteral("<h1>One.</h1><script>x()</script>"));
    const Body expected{paragraph(QStringLiteral("One.")), paragraph(QStringLiteral("Two words.")),
                        paragraph(QStringLiteral("Three."))};
    QVERIFY(BodyClipboard::read(mime).body == expected);
}

STANDFIRST_TEST(BodyDocumentTest)
#include "BodyDocumentTest.moc"
