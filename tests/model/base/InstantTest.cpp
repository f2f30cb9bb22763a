// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Instant.h"

#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

class InstantTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rfc3339IsRead_data();
    void rfc3339IsRead();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void aTimeWithoutAnOffsetNeedsAZone();
    void whatIsWrittenIsReadBack();
    void rfc822IsEnglishInAnyLocale();
};

void InstantTest::rfc3339IsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("UTC") << u"2026-01-31T09:00:00Z"_s << u"2026-01-31T09:00:00Z"_s;
    QTest::newRow("small letters") << u"2026-01-31t09:00:00z"_s << u"2026-01-31T09:00:00Z"_s;
    QTest::newRow("a space") << u"2026-01-31 09:00:00Z"_s << u"2026-01-31T09:00:00Z"_s;
    QTest::newRow("offset") << u"2026-01-31T00:30:00+01:00"_s << u"2026-01-30T23:30:00Z"_s;
    QTest::newRow("odd offset") << u"2026-01-31T09:00:00-03:45"_s << u"2026-01-31T12:45:00Z"_s;
    QTest::newRow("fraction") << u"2026-01-31T09:00:00.999999Z"_s << u"2026-01-31T09:00:00Z"_s;
    QTest::newRow("leap day") << u"2024-02-29T12:00:00Z"_s << u"2024-02-29T12:00:00Z"_s;
    QTest::newRow("first") << u"0001-01-01T00:00:00Z"_s << u"0001-01-01T00:00:00Z"_s;
    QTest::newRow("last") << u"9999-12-31T23:59:59Z"_s << u"9999-12-31T23:59:59Z"_s;
}

void InstantTest::rfc3339IsRead() {
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto at = fromRfc3339(text);
    QVERIFY(at);
    QCOMPARE(toRfc3339(*at), utc);
}

void InstantTest::anythingElseIsRefused_data() {
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"tomorrow"_s,
                                u"2026-01-31"_s,
                                u"2026-01-31T09:00Z"_s,
                                u"2026-01-31T09:00:00"_s,
                                u"2026-01-31T24:00:00Z"_s,
                                u"2026-01-31T09:60:00Z"_s,
                                u"2026-01-31T09:00:60Z"_s,
                                u"2025-02-29T09:00:00Z"_s,
                                u"2026-13-01T09:00:00Z"_s,
                                u"2026-01-00T09:00:00Z"_s,
                                u"0000-01-01T00:00:00Z"_s,
                                u"2026-01-31T09:00:00+0100"_s,
                                u"2026-01-31T09:00:00+24:00"_s,
                                u"2026-01-31T09:00:00+01:60"_s,
                                u"2026-01-31T09:00:00Zz"_s,
                                u"2026-01-31T09:00:00.Z"_s,
                                u" 2026-01-31T09:00:00Z"_s,
                                u"+2026-01-31T09:00:00Z"_s,
                                u"20260131T090000Z"_s,
                                u"0001-01-01T00:00:00+10:00"_s,
                                u"9999-12-31T23:59:59-10:00"_s,
                                u"٢٠٢٦-01-31T09:00:00Z"_s,
                                u"2026-01-31T09:00:00"_s + QString(100, u'0')})
        QTest::newRow(qPrintable(text)) << text;
}

void InstantTest::anythingElseIsRefused() {
    QFETCH(QString, text);
    QVERIFY(!fromRfc3339(text));
}

void InstantTest::aTimeWithoutAnOffsetNeedsAZone() {
    const QTimeZone rome("Europe/Rome");
    QCOMPARE(toRfc3339(*fromRfc3339(u"2026-07-31T09:00:00", &rome)), u"2026-07-31T07:00:00Z"_s);
    QCOMPARE(toRfc3339(*fromRfc3339(u"2026-01-31T09:00:00", &rome)), u"2026-01-31T08:00:00Z"_s);
    QCOMPARE(toRfc3339(*fromRfc3339(u"2026-01-31T09:00:00Z", &rome)), u"2026-01-31T09:00:00Z"_s);
    const QTimeZone chatham("Pacific/Chatham");
    QCOMPARE(toRfc3339(*fromRfc3339(u"2026-01-31T09:00:00", &chatham)), u"2026-01-30T19:15:00Z"_s);
}

void InstantTest::whatIsWrittenIsReadBack() {
    for (qint64 seconds = -62135596800; seconds < 253402300800; seconds += 86399 * 97)
        QCOMPARE(toSeconds(*fromRfc3339(toRfc3339(fromSeconds(seconds)))), seconds);
}

void InstantTest::rfc822IsEnglishInAnyLocale() {
    QLocale::setDefault(QLocale(QLocale::Turkish));
    QCOMPARE(toRfc822(*fromRfc3339(u"2026-01-31T09:00:00Z")), u"Sat, 31 Jan 2026 09:00:00 +0000"_s);
    QCOMPARE(toRfc822(*fromRfc3339(u"2026-05-02T23:59:59Z")), u"Sat, 02 May 2026 23:59:59 +0000"_s);
}

STANDFIRST_TEST(InstantTest)
#include "InstantTest.moc"
