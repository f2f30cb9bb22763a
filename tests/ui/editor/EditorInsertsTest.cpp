// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorInserts.h"
#include "model/store/PhotoStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include "ui/editor/EmbedField.h"
#include "ui/editor/LinkPicker.h"
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

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

} // namespace

/// What is put into the body: READ ALSO, links, photos.
class EditorInsertsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadAlsoIsFoundInTheArchiveAndPutIn();
    void theOpenArticleIsNoTargetOfItsOwnLinks();
    void aReadAlsoMayBeAHeadlineYet();
    void aReadAlsoPickerStaysInTheColumnOfTheText();
    void anEmptyResultSaysWhatEnterDoes();
    void wordsBecomeALink();
    void whatIsAnothersMeanwhileIsLeftAlone();
    void aPastedPictureBecomesAPhoto();
    void aFileThatIsNoPictureIsToldOf();
};

void EditorInsertsTest::aReadAlsoIsFoundInTheArchiveAndPutIn() {
    Form form(articleWith({paragraph(QStringLiteral("a"))}));
    const WorkingCopy other = form.desk.newsroom.add(QStringLiteral("Lighthouse dark for a week"));
    form.body()->moveCursor(QTextCursor::End);
    QVERIFY(form.editor.run(QStringLiteral("insert-read-also")));
    auto *picker = form.editor.findChild<LinkPicker *>();
    QVERIFY(picker);
    auto *field = picker->findChild<QLineEdit *>(QStringLiteral("link-search"));
    QTest::keyClicks(field, QStringLiteral("lighth"));
    auto *list = picker->findChild<QListView *>();
    QTRY_VERIFY(list->currentIndex().isValid() &&
                list->currentIndex().data().toString().contains(QStringLiteral("Lighthouse")));
    QTest::keyClick(field, Qt::Key_Return);
    const Block expected{
        ReadAlso{QStringLiteral("Lighthouse dark for a week"), other.article.id, {}}};
    QCOMPARE(form.article().body.size(), 2U);
    QVERIFY(form.article().body[1] == expected);
}

void EditorInsertsTest::theOpenArticleIsNoTargetOfItsOwnLinks() {
    Article open = articleWith({paragraph(QStringLiteral("a"))});
    open.headline = QStringLiteral("Lighthouse keeper retires");
    Form form(open);
    form.desk.newsroom.add(QStringLiteral("Lighthouse dark for a week"));
    QVERIFY(form.editor.run(QStringLiteral("insert-read-also")));
    auto *picker = form.editor.findChild<LinkPicker *>();
    QTest::keyClicks(picker->findChild<QLineEdit *>(QStringLiteral("link-search")),
                     QStringLiteral("lighthouse"));
    auto *list = picker->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(),
             QStringLiteral("Lighthouse dark for a week"));
}

void EditorInsertsTest::aReadAlsoMayBeAHeadlineYet() {
    Form form(articleWith({paragraph(QStringLiteral("a"))}));
    form.body()->moveCursor(QTextCursor::End);
    form.editor.run(QStringLiteral("insert-read-also"));
    auto *picker = form.editor.findChild<LinkPicker *>();
    auto *field = picker->findChild<QLineEdit *>(QStringLiteral("link-search"));
    QTest::keyClicks(field, QStringLiteral("Zebra loose in the port"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    const Block expected{ReadAlso{QStringLiteral("Zebra loose in the port"), {}, {}}};
    QVERIFY(form.article().body.back() == expected);
    QTest::keyClicks(form.body(), QStringLiteral("on"));
    QVERIFY(form.article().body.back() == paragraph(QStringLiteral("on")));
}

void EditorInsertsTest::aReadAlsoPickerStaysInTheColumnOfTheText() {
    Form form(articleWith({paragraph(QString(QStringLiteral("word ")).repeated(10)),
                           {ReadAlso{QStringLiteral("A card"), std::nullopt, {}}}}));
    form.body()->moveCursor(QTextCursor::End); // right of the card
    QVERIFY(form.editor.run(QStringLiteral("insert-read-also")));
    const auto *picker = form.editor.findChild<LinkPicker *>();
    const auto onScreen = [](const QWidget &of) {
        return QRect(of.mapToGlobal(QPoint(0, 0)), of.size());
    };
    const QRect column = onScreen(*form.body()->viewport());
    QVERIFY(picker->geometry().left() >= column.left());
    QVERIFY(picker->geometry().right() <= column.right());
    QVERIFY(onScreen(form.editor).contains(picker->geometry()));
    const QRect line = form.body()->cursorRect().translated(column.topLeft());
    QVERIFY(!picker->geometry().intersects(QRect(column.left(), line.top(), 1, line.height())));
}

void EditorInsertsTest::anEmptyResultSaysWhatEnterDoes() {
    Form form(articleWith({paragraph(QStringLiteral("a"))}));
    form.body()->moveCursor(QTextCursor::End);
    QVERIFY(form.editor.run(QStringLiteral("insert-read-also")));
    auto *picker = form.editor.findChild<LinkPicker *>();
    auto *field = picker->findChild<QLineEdit *>(QStringLiteral("link-search"));
    auto *nothing = picker->findChild<QLabel *>(QStringLiteral("link-nothing"));
    QTest::keyClicks(field, QStringLiteral("bridge"));
    QTRY_VERIFY(nothing->isVisible());
    QCOMPARE(nothing->text(),
             QStringLiteral("Enter adds “bridge” as a headline without an article yet."));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(form.article().body.back() ==
            Block{(ReadAlso{QStringLiteral("bridge"), std::nullopt, {}})});
}

void EditorInsertsTest::whatIsAnothersMeanwhileIsLeftAlone() {
    Form form(articleWith({paragraph(QStringLiteral("words"))}));
    const Body before = form.article().body;
    for (const auto &action : {QStringLiteral("insert-read-also"), QStringLiteral("link")}) {
        form.body()->setReadOnly(false);
        form.body()->selectAll();
        QVERIFY(form.editor.run(action));
        auto *picker = form.editor.findChild<LinkPicker *>();
        QVERIFY(picker);
        form.body()->setReadOnly(true); // somebody took over while it is open
        Q_EMIT picker->picked({QStringLiteral("A headline"), {}, QStringLiteral("https://a.org/")});
        Q_EMIT picker->removed();
        delete picker;
        QVERIFY(form.body()->body() == before);
    }
    form.body()->setReadOnly(false);
    QVERIFY(form.editor.run(QStringLiteral("insert-embed")));
    form.body()->setReadOnly(true);
    Q_EMIT form.editor.findChild<EmbedField *>()->picked(QStringLiteral("https://a.org/"));
    QVERIFY(form.body()->body() == before);
    QCOMPARE(form.desk.open.saving(), OpenArticle::Saving::Saved);
}

void EditorInsertsTest::wordsBecomeALink() {
    Form form(articleWith({paragraph(QStringLiteral("see here"))}));
    form.body()->moveCursor(QTextCursor::End);
    form.body()->moveCursor(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
    form.editor.run(QStringLiteral("link"));
    auto *picker = form.editor.findChild<LinkPicker *>();
    auto *field = picker->findChild<QLineEdit *>(QStringLiteral("link-search"));
    QTest::keyClicks(field, QStringLiteral("https://example.org/tides"));
    QTest::keyClick(field, Qt::Key_Return);
    Marks link;
    link.href = QStringLiteral("https://example.org/tides");
    const Block expected{Paragraph{{{QStringLiteral("see "), {}}, {QStringLiteral("here"), link}}}};
    QVERIFY(form.article().body[0] == expected);
}

void EditorInsertsTest::aPastedPictureBecomesAPhoto() {
    Form form(articleWith({paragraph(QStringLiteral("a"))}));
    form.body()->moveCursor(QTextCursor::End);
    auto *mime = new QMimeData;
    mime->setData(QStringLiteral("image/png"), picture());
    QApplication::clipboard()->setMimeData(mime);
    form.body()->paste();
    QTRY_COMPARE(form.article().body.size(), 2U);
    const auto &photo = std::get<PhotoBlock>(form.article().body[1].is);
    QVERIFY(photo.use.photo == PhotoHash::of(picture()));
    QVERIFY(must(form.desk.newsroom->photos().find(*photo.use.photo)));
}

void EditorInsertsTest::aFileThatIsNoPictureIsToldOf() {
    Form form(articleWith({paragraph(QStringLiteral("a"))}));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("scan.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture at all");
    file.close();
    QSignalSpy notice(&form.editor, &ArticleEditor::notice);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    QApplication::clipboard()->setMimeData(new QMimeData);
    auto *copy = new QMimeData;
    copy->setUrls(mime.urls());
    QApplication::clipboard()->setMimeData(copy);
    form.body()->paste();
    QTRY_COMPARE(notice.count(), 1);
    QVERIFY(notice.first().first().toString().contains(QStringLiteral("scan.png"),
                                                       Qt::CaseInsensitive));
    QCOMPARE(form.article().body.size(), 1U);
}

STANDFIRST_TEST(EditorInsertsTest)
#include "EditorInsertsTest.moc"
