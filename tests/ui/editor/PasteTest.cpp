// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Paste.h"
#include "model/store/PhotoStore.h"
#include "tests/support/BodyText.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include "ui/editor/BodyClipboard.h"
#include "ui/editor/PasteBar.h"
#include <QBuffer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QByteArray picture() {
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void copy(const QByteArray &html, const QString &text) {
    auto *mime = new QMimeData;
    mime->setData(u"text/html"_s, html);
    mime->setText(text);
    QApplication::clipboard()->setMimeData(mime);
}

QStringList lines(Form &form) {
    return BodyText::lines(form.article().body);
}

QString report(Form &form) {
    auto *bar = form.editor.findChild<PasteBar *>();
    return bar->isVisible() ? bar->findChild<QLabel *>()->text() : QString();
}

QPushButton *button(Form &form, const char *name) {
    return form.editor.findChild<QPushButton *>(QLatin1StringView(name));
}

} // namespace

class PasteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksAndMarksOfAPageSurviveAndTheRestIsSaid() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->moveCursor(QTextCursor::End);
        form.body()->setFocus();
        copy("<h2>The quay</h2><p style='color:red'>It <b>opens</b> <a href='https://example.org/"
             "?utm_source=x&amp;a=1'>again</a>.</p><ul><li>ferries<li>freight</ul>",
             u"The quay\nIt opens again.\nferries\nfreight"_s);
        form.body()->paste();
        QCOMPARE(lines(form), (QStringList{u"Before."_s, u"## The quay"_s,
                                           u"It *opens* [again](https://example.org/?a=1)."_s,
                                           u"- ferries"_s, u"- freight"_s}));
        QVERIFY2(report(form).contains(u"1 list"_s), qPrintable(report(form)));
        QVERIFY2(report(form).contains(u"colours and fonts"_s), qPrintable(report(form)));
        QVERIFY2(report(form).contains(u"tracking in links"_s), qPrintable(report(form)));
        QVERIFY(form.body()->hasFocus());
    }

    void itsUndoTakesBackThePasteAlone() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->moveCursor(QTextCursor::End);
        QTest::keyClicks(form.body(), u"x"_s);
        copy("<h2>A</h2><p style='color:red'>b</p>", u"A\nb"_s);
        form.body()->paste();
        QCOMPARE(lines(form).size(), 3);
        QTest::mouseClick(button(form, "paste-undo"), Qt::LeftButton);
        QCOMPARE(lines(form), QStringList{u"Before.x"_s});
        QVERIFY(report(form).isEmpty());
    }

    void itCanBePlainTextInstead() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->moveCursor(QTextCursor::End);
        copy("<h2 style='color:red'>A <i>b</i></h2><p>c</p>", u"A b\nc"_s);
        form.body()->paste();
        QTest::mouseClick(button(form, "paste-as-plain"), Qt::LeftButton);
        QCOMPARE(lines(form), (QStringList{u"Before."_s, u"A b"_s, u"c"_s}));
    }

    void onceTheTextGoesOnItsUndoIsNoLongerOffered() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->moveCursor(QTextCursor::End);
        copy("<h2>A</h2><p style='color:red'>b</p>", u"A\nb"_s);
        form.body()->paste();
        QVERIFY(button(form, "paste-undo")->isVisible());
        QTest::keyClicks(form.body(), u"x"_s);
        QVERIFY(!button(form, "paste-undo")->isVisible());
        QVERIFY(!report(form).isEmpty());
    }

    void wordsInALineAreNotFusedWithThoseBesideThem() {
        Form form(articleWith({paragraph(u"onethree"_s)}));
        QTextCursor cursor = form.body()->textCursor();
        cursor.setPosition(3);
        form.body()->setTextCursor(cursor);
        copy("<span> <b>two</b> </span>", u" two "_s);
        form.body()->paste();
        QCOMPARE(lines(form), QStringList{u"one *two* three"_s});
        QVERIFY(report(form).isEmpty()); // of a few words there is nothing to say
    }

    void itsPicturesBecomePhotos() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->moveCursor(QTextCursor::End);
        copy("<p>a</p><figure><img alt='A quay' src='data:image/png;base64," +
                 picture().toBase64() + "'><figcaption>The quay</figcaption></figure><p>b</p>",
             u"a\nb"_s);
        form.body()->paste();
        QTRY_COMPARE(lines(form),
                     (QStringList{u"Before."_s, u"a"_s, u"PHOTO file alt=A quay caption=The quay"_s,
                                  u"b"_s}));
        QVERIFY(must(form.desk.newsroom->photos().find(PhotoHash::of(picture()))));
    }

    void aPictureThatLiesIsNamed() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->moveCursor(QTextCursor::End);
        copy("<p>a</p><img alt='x' src='data:image/jpeg;base64," + picture().toBase64() + "'>",
             u"a"_s);
        form.body()->paste();
        QVERIFY2(report(form).contains(u"image/jpeg"_s), qPrintable(report(form)));
    }

    void aCopiedPictureIsTakenAsItsFile() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->moveCursor(QTextCursor::End);
        auto *mime = new QMimeData;
        mime->setHtml(u"<meta charset='utf-8'><img src='https://example.org/a.png'>"_s);
        mime->setData(u"image/png"_s, picture());
        QApplication::clipboard()->setMimeData(mime);
        form.body()->paste();
        QTRY_COMPARE(lines(form), (QStringList{u"Before."_s, u"PHOTO file"_s}));
    }

    void aLongPasteLeavesTheWindowFreeAndCanBeCancelled() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->moveCursor(QTextCursor::End);
        copy("<p>" + QByteArray("<b>w</b>ord ").repeated(1'500'000) + "</p>", u"word"_s);
        QElapsedTimer since;
        since.start();
        form.body()->paste();
        QVERIFY2(since.elapsed() < 500, qPrintable(QString::number(since.elapsed())));
        QTRY_VERIFY(button(form, "paste-cancel")->isVisible() || report(form).contains(u"parts"_s));
        QTest::mouseClick(button(form, "paste-cancel"), Qt::LeftButton);
        QVERIFY(report(form).isEmpty());
        QCOMPARE(lines(form), QStringList{u"Before."_s});
    }

    void aLongerTextComesInOnceItIsRead() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->moveCursor(QTextCursor::End);
        copy(QByteArray("<p class=MsoNormal>Ten words stand in this line, and it comes again.</p>")
                 .repeated(1000),
             u"x"_s);
        form.body()->paste();
        QTRY_COMPARE_WITH_TIMEOUT(lines(form).size(), 1001, 20'000);
        QVERIFY2(report(form).contains(u"1000 paragraph"_s), qPrintable(report(form)));
    }

    void aReadOnlyTextTakesNothing() {
        Form form(articleWith({paragraph(u"Before."_s)}));
        form.body()->setReadOnly(true);
        copy("<h2>A</h2>", u"A"_s);
        form.body()->paste();
        QCOMPARE(lines(form), QStringList{u"Before."_s});
    }

    void whatIsCopiedOutIsCleanHtml() {
        Marks link;
        link.href = u"https://example.org/"_s;
        Marks note;
        note.note = true;
        const Body body{
            {Subheading{2, plain(u"A <b>"_s)}},
            {Paragraph{{{u"b "_s, {.strong = true}}, {u"c"_s, link}, {u"secret"_s, note}}}},
            {Quote{plain(u"d"_s), u"E"_s}},
            {BulletList{true, {plain(u"f"_s)}}}};
        const std::unique_ptr<QMimeData> mime(BodyClipboard::mimeOf(body));
        QVERIFY(mime->hasHtml());
        QVERIFY(!mime->html().contains(u"secret"_s));
        QBuffer buffer;
        buffer.setData(mime->data(u"text/html"_s));
        buffer.open(QIODevice::ReadOnly);
        Progress progress;
        const auto back = readHtml(buffer, {}, progress);
        QVERIFY(back.ok());
        QCOMPARE(BodyText::lines(back->body),
                 (QStringList{u"## A <b>"_s, u"*b *[c](https://example.org/)"_s, u"> d (E)"_s,
                              u"1. f"_s}));
    }
};

STANDFIRST_TEST(PasteTest)
#include "PasteTest.moc"
