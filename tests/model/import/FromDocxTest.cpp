// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/Importers.h"
#include "model/import/OfficeFile.h"
#include "model/import/Pandoc.h"
#include "tests/support/BodyText.h"
#include "tests/support/SourceTree.h"
#include "tests/support/StoryReading.h"
#include "tests/support/TestMain.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QByteArray document() {
    return SourceTree::read(u"tests/model/import/documents/lamp.docx"_s);
}

bool hasPandoc() {
    return !QStandardPaths::findExecutable(u"pandoc"_s).isEmpty();
}

} // namespace

class FromDocxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentComesInWithItsPictures() {
        if (!hasPandoc())
            QSKIP("pandoc is not installed");
        const auto made = readBy(u"docx"_s, document(), {.fileName = u"lamp.docx"_s});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
        const Article &article = made->article;
        QCOMPARE(article.headline, u"The lamp that stayed on"_s);
        QCOMPARE(article.standfirst, u"A keeper and his night"_s);
        QCOMPARE(article.byline.size(), 1);
        QCOMPARE(article.byline.first().name, u"Ada Moss"_s);
        QCOMPARE(made->pictures.size(), 1);
        QCOMPARE(photoUses(article.body).first().photo, PhotoHash::of(made->pictures.first()));
        QStringList lines = BodyText::lines(article.body);
        lines.removeIf([](const QString &line) { return line.startsWith(u"PHOTO"_s); });
        const QStringList expected{
            u"## One night in the tower"_s,
            u"The keeper *never* slept, _they said_, and the 12 km road was H,2,O and ice^2^."_s,
            u"> He lit it again."_s,
            u"- oil"_s,
            u"- matches"_s,
            u"- dry ones"_s,
            u"1. up"_s,
            u"1. down"_s,
            u"See [the log](https://example.org/log?p=1)."_s,
            u"Place\tHours"_s,
            u"Tower\t12"_s,
            u"Quay\t3"_s,
            u"The tower at night"_s,
            u"End of the text."_s};
        QCOMPARE(lines.join(u'\n'), expected.join(u'\n'));
    }

    void itIsToldFromItsContent() {
        QCOMPARE(importerFor(u"a"_s, document())->name(), u"docx"_s);
        QCOMPARE(importerFor(u"a.zip"_s, "PK\x03\x04 something else"), nullptr);
    }

    void whereThePackageIsNotInstalledItIsNamed() {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto made = readBy(u"docx"_s, document());
        qputenv("PATH", path);
        QVERIFY(!made.ok());
        QVERIFY2(made.error().text.contains(u"install the package “pandoc”"_s),
                 qPrintable(made.error().text));
    }

    void aPackedBombIsRefusedBeforeAnythingOpensIt() {
        // What the list of the parts says of the unpacked size is enough.
        QByteArray bomb = document();
        const qsizetype entry = bomb.indexOf("PK\x01\x02");
        QVERIFY(entry > 0);
        bomb.replace(entry + 24, 4, "\xFF\xFF\xFF\x7F");
        const auto made = readBy(u"docx"_s, bomb);
        QVERIFY(!made.ok());
        QVERIFY2(made.error().text.contains(u"packed"_s), qPrintable(made.error().text));
    }

    void whatIsCutOffIsRefusedInWords() {
        for (const qsizetype size : {4, 30, 500, 5000}) {
            const auto made = readBy(u"docx"_s, document().first(size));
            QVERIFY(!made.ok());
            QVERIFY(!made.error().text.isEmpty());
        }
    }

    void aPersonCanStopItAndItEndsInTime() {
        if (!hasPandoc())
            QSKIP("pandoc is not installed");
        const auto made = readBy(u"docx"_s, document(), {.stopped = [] { return true; }});
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, Error::Kind::Stopped);
        QByteArray bytes = document();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QElapsedTimer since;
        since.start();
        const auto late = Pandoc::toHtml(buffer, u"docx"_s, {}, {.seconds = 0});
        QVERIFY(!late.ok());
        QVERIFY(late.error().text.contains(u"seconds"_s));
        QVERIFY(since.elapsed() < 5000);
    }

    void tooLittleMemoryIsARefusalAndNoCrash() {
        if (!hasPandoc())
            QSKIP("pandoc is not installed");
        QByteArray bytes = document();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto made = Pandoc::toHtml(buffer, u"docx"_s, {}, {.megabytes = 1});
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, Error::Kind::BadInput);
    }
};

STANDFIRST_TEST(FromDocxTest)
#include "FromDocxTest.moc"
