// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/export/ExportRun.h"
#include "model/export/Exporters.h"
#include "model/work/Progress.h"
#include "tests/support/TestMain.h"
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What every export format of the list keeps, present and future.
class ExportersContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsAUniqueWordOfTheCommandLine() {
        static const QRegularExpression word(u"^[a-z]+[a-z0-9-]*$"_s);
        QStringList names;
        for (const auto &exporter : allExporters()) {
            QVERIFY2(word.match(exporter->name()).hasMatch(), qPrintable(exporter->name()));
            QVERIFY2(!names.contains(exporter->name()), qPrintable(exporter->name()));
            QCOMPARE(exporterNamed(exporter->name()), exporter.get());
            QVERIFY2(!exporter->summary().isEmpty(), qPrintable(exporter->name()));
            names << exporter->name();
        }
        QVERIFY(!names.isEmpty());
        QCOMPARE(exporterNamed(u"no-such-format"_s), nullptr);
    }

    void anEmptyNewsroomIsExportedWithoutAFault_data() {
        QTest::addColumn<QString>("format");
        for (const auto &exporter : allExporters())
            QTest::newRow(qPrintable(exporter->name())) << exporter->name();
    }
    void anEmptyNewsroomIsExportedWithoutAFault() {
        QFETCH(const QString, format);
        QTemporaryDir folder;
        const SystemClock clock;
        NewsroomPlace place;
        place.folder = folder.filePath(u"newsroom"_s);
        const auto newsroom = Newsroom::open(place, clock);
        QVERIFY(newsroom.ok());
        const auto written = exported(**newsroom, format, folder.filePath(u"out"_s));
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().text));

        // The same again changes nothing: an export is a function of the newsroom.
        const auto again = exported(**newsroom, format, folder.filePath(u"out"_s));
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().text));
        QCOMPARE(again->written, 0);
        QCOMPARE(again->removed, 0);
        QCOMPARE(again->unchanged, written->written);
    }

private:
    static Result<ExportReport> exported(Newsroom &newsroom, const QString &format,
                                         const QString &to) {
        ExportRequest request;
        request.format = format;
        request.folder = to;
        Progress progress;
        return ExportRun::run(newsroom, request, progress, [](const ExportLine &) {});
    }
};

STANDFIRST_TEST(ExportersContractTest)
#include "ExportersContractTest.moc"
