// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/Importers.h"
#include "tests/support/BodyText.h"
#include "tests/support/SourceTree.h"
#include "tests/support/StoryReading.h"
#include "tests/support/TestMain.h"
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QByteArray document() {
    return SourceTree::read(u"tests/model/import/documents/lamp.odt"_s);
}

} // namespace

class FromOdtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentComesInWithItsPictures() {
        if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("pandoc is not installed");
        const auto made = readBy(u"odt"_s, document(), {.fileName = u"lamp.odt"_s});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
        QCOMPARE(made->article.headline, u"The lamp that stayed on"_s);
        QCOMPARE(made->pictures.size(), 1);
        const QStringList lines = BodyText::lines(made->article.body);
        for (const QString &line :
             {u"## One night in the tower"_s, u"He lit it again."_s, u"- dry ones"_s, u"1. down"_s,
              u"Tower\t12"_s, u"End of the text."_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u"\n\n"_s + lines.join(u'\n')));
    }

    void itIsToldFromItsContent() { QCOMPARE(importerFor(u"a"_s, document())->name(), u"odt"_s); }

    void aDocumentOfAnotherKindIsRefused() {
        const auto made =
            readBy(u"odt"_s, SourceTree::read(u"tests/model/import/documents/lamp.docx"_s));
        QVERIFY(!made.ok());
        QVERIFY(!made.error().text.isEmpty());
    }
};

STANDFIRST_TEST(FromOdtTest)
#include "FromOdtTest.moc"
