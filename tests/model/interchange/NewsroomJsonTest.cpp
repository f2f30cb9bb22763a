// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/interchange/NewsroomJson.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

class NewsroomJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordComesBackAsItWas_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(records().size()); ++i)
            QTest::addRow("record %d", i) << i;
    }
    void everyRecordComesBackAsItWas() {
        QFETCH(int, which);
        const NewsroomRecord record = records().at(size_t(which));
        const QByteArray line = NewsroomJson::encode(record);
        QVERIFY(!line.contains('\n'));
        const auto back = NewsroomJson::decode(line);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text));
        QVERIFY(*back == record);
        QCOMPARE(NewsroomJson::encode(*back), line);
    }

    void theKeysStandInTheOrderOfTheContract() {
        QCOMPARE(NewsroomJson::encode(SettingRecord{u"name"_s, u"The Lantern"_s}),
                 QByteArray(R"({"format":"standfirst-newsroom/1","type":"setting","name":"name",)"
                            R"("value":"The Lantern"})"));
    }

    void whatIsNotUnderstoodIsRefusedByName_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("not json") << u"JSON"_s;
        QTest::newRow("another format") << QByteArray(R"({"format":"x"})") << u"format"_s;
        QTest::newRow("unknown type") << with(R"("type":"horse")") << u"horse"_s;
        QTest::newRow("unknown key")
            << with(R"("type":"setting","name":"a","value":"b","colour":1)") << u"colour"_s;
        QTest::newRow("wrong kind") << with(R"("type":"setting","name":7)") << u"name"_s;
        QTest::newRow("no hash") << with(R"("type":"photo","sha256":"../etc")") << u"sha256"_s;
        QTest::newRow("no role")
            << with(
                   R"("type":"person","id":"0f7c3c1e-0000-4000-8000-000000000001","name":"A","roles":["king"])")
            << u"king"_s;
        QTest::newRow("fraction") << with(R"("type":"section","label":"A","order":1.5)")
                                  << u"order"_s;
        QTest::newRow("no label") << with(R"("type":"section","label":" ")") << u"label"_s;
    }
    void whatIsNotUnderstoodIsRefusedByName() {
        QFETCH(QByteArray, line);
        QFETCH(QString, said);
        const auto read = NewsroomJson::decode(line);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY2(read.error().text.contains(said), qPrintable(read.error().text));
    }

private:
    static QByteArray with(const char *rest) {
        return QByteArray(R"({"format":"standfirst-newsroom/1",)") + rest + '}';
    }
    static std::vector<NewsroomRecord> records() {
        Photo photo{PhotoHash::of("bytes"),
                    u"a.jpg"_s,
                    640,
                    480,
                    u"Caption “x”"_s,
                    u"A / B"_s,
                    u"alt"_s,
                    u"©"_s,
                    u"once"_s};
        Person person;
        person.name = u"Nadia Feld"_s;
        person.roles = {true, false, true};
        Section section{u"WORLD NEWS"_s,
                        u"world-news"_s,
                        3,
                        u"d"_s,
                        u"medtop:1"_s,
                        70,
                        {u"one"_s, u"two \"2\""_s},
                        true};
        return {photo,
                person,
                section,
                Section{u"POLITICS"_s, u"politics"_s},
                RedirectRecord{u"old-slug"_s, ArticleId::make()},
                SettingRecord{u"name"_s, u"Line\nbreak"_s}};
    }
};

STANDFIRST_TEST(NewsroomJsonTest)
#include "NewsroomJsonTest.moc"
