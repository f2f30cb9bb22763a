// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/PanelDesk.h"
#include "ui/panels/PhotoPlaces.h"
#include <QApplication>
#include <QDropEvent>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUrl>

namespace {

PhotoUse use(const QString &caption, const QString &credit) {
    PhotoUse use;
    use.caption = plain(caption);
    use.credit = credit;
    return use;
}

Article withPhotos() {
    Article article = sampleArticle(QStringLiteral("Ferry returns"));
    article.lead = use(QStringLiteral("The quay"), QStringLiteral("Ada Marsh"));
    article.body = {{Paragraph{plain(QStringLiteral("a"))}},
                    {PhotoBlock{use(QStringLiteral("The boat"), {})}},
                    {Gallery{{use(QStringLiteral("One"), QStringLiteral("C"))}}}};
    return article;
}

} // namespace

/// The Photos panel: what is said with each photo, the lead, new ones.
class PhotosPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPhotoIsListedAndHeard();
    void captionCreditAndAltGoToTheChosenPhoto();
    void aPhotoInTheTextBecomesTheLeadAndTheLeadTakesItsPlace();
    void removingTakesThePhotoOut();
    void aDroppedPictureBecomesAPhoto();
    void aFindingLeadsToItsField();
    void theRailCountsWhatCannotGoOut();
    void nothingIsClippedOrWithoutAName();
};

void PhotosPanelTest::everyPhotoIsListedAndHeard() {
    PanelDesk p(QStringLiteral("photos"), withPhotos());
    auto *list = p.find<QListWidget>("photos-list");
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Lead photo, The quay, credit Ada Marsh"));
    QCOMPARE(list->item(1)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Photo, The boat, no credit"));
}

void PhotosPanelTest::captionCreditAndAltGoToTheChosenPhoto() {
    PanelDesk p(QStringLiteral("photos"), withPhotos());
    p.find<QListWidget>("photos-list")->setCurrentRow(1);
    QVERIFY(p.find<QLabel>("credit-warning")->isVisible());
    QTest::keyClicks(p.find<QLineEdit>("credit"), QStringLiteral("Tom Ruiz / Tidewire"));
    QVERIFY(!p.find<QLabel>("credit-warning")->isVisible());
    QTest::keyClicks(p.find<QPlainTextEdit>("alt-text"), QStringLiteral("A boat"));
    p.find<QPlainTextEdit>("caption")->setPlainText(QStringLiteral("The old boat"));
    PhotoUse expected = use(QStringLiteral("The old boat"), QStringLiteral("Tom Ruiz / Tidewire"));
    expected.alt = QStringLiteral("A boat");
    QVERIFY(p.article().body[1] == (Block{PhotoBlock{expected}}));
    QVERIFY(*p.article().lead == *withPhotos().lead);
    QTRY_VERIFY(p.desk.stored().body[1] == (Block{PhotoBlock{expected}}));
}

void PhotosPanelTest::aPhotoInTheTextBecomesTheLeadAndTheLeadTakesItsPlace() {
    PanelDesk p(QStringLiteral("photos"), withPhotos());
    p.find<QListWidget>("photos-list")->setCurrentRow(1);
    p.press("make-lead");
    QCOMPARE(plainText(p.article().lead->caption), QStringLiteral("The boat"));
    QVERIFY(p.article().body[1] == (Block{PhotoBlock{*withPhotos().lead}}));
}

void PhotosPanelTest::removingTakesThePhotoOut() {
    PanelDesk p(QStringLiteral("photos"), withPhotos());
    auto *list = p.find<QListWidget>("photos-list");
    list->setCurrentRow(2);
    p.press("remove-photo");
    QCOMPARE(p.article().body.size(), 2U); // the emptied gallery went with it
    list->setCurrentRow(0);
    p.press("remove-photo");
    QVERIFY(!p.article().lead);
    QCOMPARE(list->count(), 1);
}

void PhotosPanelTest::aDroppedPictureBecomesAPhoto() {
    Article article = sampleArticle(QStringLiteral("Ferry returns"));
    article.lead.reset();
    article.body.clear();
    PanelDesk p(QStringLiteral("photos"), article);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("boat.png"));
    QImage image(80, 60, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(path));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(p.panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(p.panel, &drop);
    QTRY_VERIFY(p.article().lead);
    QVERIFY(p.article().lead->photo);
    QTRY_VERIFY(p.desk.stored().lead);
    auto *picture = p.panel->findChild<QLabel *>(QStringLiteral("picture"));
    QTRY_VERIFY(!picture->pixmap().isNull());
}

void PhotosPanelTest::aFindingLeadsToItsField() {
    PanelDesk p(QStringLiteral("photos"), withPhotos());
    QVERIFY(p.panel->reveal(QStringLiteral("body[1].credit")));
    QCOMPARE(p.find<QListWidget>("photos-list")->currentRow(), 1);
    QVERIFY(p.find<QLineEdit>("credit")->hasFocus());
    QVERIFY(p.panel->reveal(QStringLiteral("lead.alt")));
    QVERIFY(p.find<QPlainTextEdit>("alt-text")->hasFocus());
    QVERIFY(!p.panel->reveal(QStringLiteral("headline")));
}

void PhotosPanelTest::theRailCountsWhatCannotGoOut() {
    PanelDesk p(QStringLiteral("photos"), withPhotos());
    QCOMPARE(p.panel->open(), 3); // no alt text anywhere
    QSignalSpy changed(p.panel, &Panel::openChanged);
    QTest::keyClicks(p.find<QPlainTextEdit>("alt-text"), QStringLiteral("The quay at noon"));
    QCOMPARE(p.panel->open(), 2);
    QVERIFY(changed.count() > 0);
}

void PhotosPanelTest::nothingIsClippedOrWithoutAName() {
    PanelDesk p(QStringLiteral("photos"), withPhotos());
    QTest::qWait(50);
    QCOMPARE(p.faults(), QStringList());
}

STANDFIRST_TEST(PhotosPanelTest)
#include "PhotosPanelTest.moc"
