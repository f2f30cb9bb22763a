// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/Importers.h"
#include "tests/support/TestMain.h"
#include <QBuffer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    bool refused = false;
    int articles = 0;
    QString text{};
};

Outcome readBy(const Importer &importer, QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Outcome outcome;
    ImportContext context;
    context.fileName = u"x"_s;
    const auto result = importer.read(
        buffer, context,
        [&](ImportedArticle &&) {
            ++outcome.articles;
            return true;
        },
        [](ReadLine &&) {});
    outcome.refused = !result.ok();
    outcome.text = result.ok() ? QString() : result.error().text;
    return outcome;
}

} // namespace

/// What every import format of the list keeps, present and future.
class ImportersContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsAUniqueWordOfTheCommandLine() {
        static const QRegularExpression word(u"^[a-z]+[a-z0-9.-]*$"_s);
        QStringList names;
        for (const auto &importer : allImporters()) {
            QVERIFY2(word.match(importer->name()).hasMatch(), qPrintable(importer->name()));
            QVERIFY2(!names.contains(importer->name()), qPrintable(importer->name()));
            QCOMPARE(importerNamed(importer->name()), importer.get());
            QVERIFY2(!importer->summary().isEmpty(), qPrintable(importer->name()));
            names << importer->name();
        }
        QVERIFY(!names.isEmpty());
        QCOMPARE(importerNamed(u"no-such-format"_s), nullptr);
    }

    void whatHoldsNoArticleIsRefusedInWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("white space") << QByteArray(" \n\t\r\n  \n");
        QByteArray binary("\x7f"
                          "ELF\x02\x01\x01");
        for (int i = 0; i < 4096; ++i)
            binary.append(char(i * 37));
        QTest::newRow("binary") << binary;
        QTest::newRow("picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        QTest::newRow("only zeros") << QByteArray(5000, '\0');
    }
    void whatHoldsNoArticleIsRefusedInWords() {
        QFETCH(const QByteArray, bytes);
        for (const auto &importer : allImporters()) {
            const Outcome outcome = readBy(*importer, bytes);
            QVERIFY2(outcome.refused, qPrintable(importer->name()));
            QCOMPARE(outcome.articles, 0);
            QVERIFY2(!outcome.text.isEmpty() && !outcome.text.contains(u'\n'),
                     qPrintable(outcome.text));
        }
    }

    void howSureIsAPercentage() {
        for (const auto &importer : allImporters())
            for (const QByteArray &head :
                 {QByteArray(), QByteArray("{}"), QByteArray("SHARE\n\nPOLITICS\n"),
                  QByteArray(100, '\xff')}) {
                const int sure = importer->likelihood(u"x"_s, head);
                QVERIFY2(sure >= 0 && sure <= 100, qPrintable(importer->name()));
            }
    }
};

STANDFIRST_TEST(ImportersContractTest)
#include "ImportersContractTest.moc"
