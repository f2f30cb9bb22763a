// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Settings.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewNewsroomHasTheDefaultsOfTheContract() {
        TestNewsroom newsroom;
        const NewsroomSettings settings = must(newsroom->settings().all());
        QCOMPARE(settings, NewsroomSettings());
        QCOMPARE(settings.language, u"en-GB"_s);
        QCOMPARE(settings.zone(), QTimeZone(QTimeZone::utc().id()));
        QCOMPARE(Settings::names(),
                 (QStringList{u"name"_s, u"url"_s, u"description"_s, u"language"_s, u"timeZone"_s,
                              u"logo"_s, u"email"_s, u"copyright"_s, u"commentsOrigin"_s,
                              u"fourEyes"_s, u"headlineMax"_s, u"standfirstMax"_s}));
    }

    void whatIsRightIsKept_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const QString &given, const QString &kept) {
            QTest::addRow("%s=%s", name, qPrintable(given))
                << QString::fromLatin1(name) << given << kept;
        };
        row("name", u"  The  Harbour\tNews "_s, u"The Harbour News"_s);
        row("url", u"https://harbour.example/news/"_s, u"https://harbour.example/news/"_s);
        row("url", u"http://localhost:8080"_s, u"http://localhost:8080"_s);
        row("url", u" "_s, u""_s);
        row("language", u"it"_s, u"it"_s);
        row("language", u"zh-Hant-TW"_s, u"zh-Hant-TW"_s);
        row("language", u"de-CH-1996"_s, u"de-CH-1996"_s);
        row("timeZone", u"Europe/Rome"_s, u"Europe/Rome"_s);
        row("email", u"desk@harbour.example"_s, u"desk@harbour.example"_s);
        row("commentsOrigin", u"https://talk.example:8443/"_s, u"https://talk.example:8443"_s);
        row("fourEyes", u"Yes"_s, u"true"_s);
        row("fourEyes", u"0"_s, u"false"_s);
        row("headlineMax", u"10"_s, u"10"_s);
        row("standfirstMax", u" 1000 "_s, u"1000"_s);
    }
    void whatIsRightIsKept() {
        QFETCH(const QString, name);
        QFETCH(const QString, given);
        TestNewsroom newsroom;
        must(newsroom->settings().set(name, given));
        newsroom.close();
        newsroom.open();
        QTEST(must(newsroom->settings().value(name)), "kept");
    }

    void whatIsWrongIsRefusedByNameAndChangesNothing_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("given");
        const auto row = [](const char *name, const QString &given) {
            QTest::addRow("%s=%s", name, qPrintable(given)) << QString::fromLatin1(name) << given;
        };
        row("url", u"harbour.example"_s);
        row("url", u"ftp://harbour.example/"_s);
        row("url", u"https://"_s);
        row("url", u"https://harbour.example/?page=1"_s);
        row("url", u"https://harbour.example/#top"_s);
        row("url", u"https://ada:secret@harbour.example/"_s);
        row("url", u"javascript:alert(1)"_s);
        row("language", u"english language"_s);
        row("language", u""_s);
        row("language", u"e"_s);
        row("timeZone", u"Rome"_s);
        row("timeZone", u""_s);
        row("timeZone", u"../../etc/passwd"_s);
        row("email", u"desk"_s);
        row("email", u"desk@harbour"_s);
        row("email", u"a b@harbour.example"_s);
        row("commentsOrigin", u"https://talk.example/widget.js"_s);
        row("commentsOrigin", u"'self'"_s);
        row("fourEyes", u"perhaps"_s);
        row("headlineMax", u"9"_s);
        row("headlineMax", u"1001"_s);
        row("headlineMax", u"seventy"_s);
        row("standfirstMax", u"-300"_s);
    }
    void whatIsWrongIsRefusedByNameAndChangesNothing() {
        QFETCH(const QString, name);
        QFETCH(const QString, given);
        TestNewsroom newsroom;
        const QString before = newsroom.everything();
        const Result<void> refused = newsroom->settings().set(name, given);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(refused.error().what, name);
        QCOMPARE(newsroom.everything(), before);
    }

    void anUnknownNameIsToldAllThatThereAre() {
        TestNewsroom newsroom;
        for (const Error &error : {newsroom->settings().value(u"colour"_s).error(),
                                   newsroom->settings().set(u"colour"_s, u"red"_s).error()}) {
            QCOMPARE(error.kind, Error::Kind::NotFound);
            for (const QString &name : Settings::names())
                QVERIFY2(error.text.contains(name), qPrintable(error.text));
        }
    }

    void aChangeIsToldAfterItIsStored() {
        TestNewsroom newsroom;
        QString seen;
        connect(&newsroom->changes(), &Changes::changed, this, [&](const Change &change) {
            QCOMPARE(change.what, Change::What::Settings);
            seen = must(newsroom->settings().value(u"name"_s));
        });
        must(newsroom->settings().set(u"NAME"_s, u"Quay"_s)); // names are found without case
        QCOMPARE(seen, u"Quay"_s);
        QVERIFY(!newsroom->settings().set(u"url"_s, u"nothing"_s));
        QCOMPARE(seen, u"Quay"_s);
    }
};

STANDFIRST_TEST(SettingsTest)
#include "SettingsTest.moc"
