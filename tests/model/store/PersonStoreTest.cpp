// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/PersonStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

namespace {

Person named(const QString &name) {
    Person person;
    person.name = name;
    return person;
}

} // namespace

class PersonStoreTest : public QObject {
    Q_OBJECT

private:
    static QStringList names(TestNewsroom &newsroom) {
        QStringList names;
        for (const Person &person : must(newsroom->people().all()))
            names << person.name;
        return names;
    }

private Q_SLOTS:
    void aPersonIsKeptWithAllThatIsKnown() {
        TestNewsroom newsroom;
        const Person ada{PersonId::make(),
                         u"Ada Roy"_s,
                         u"ada@harbour.example"_s,
                         u"https://harbour.example/ada"_s,
                         {true, false, true}};
        QCOMPARE(must(newsroom->people().add(ada)), ada);
        newsroom.close();
        newsroom.open();
        QCOMPARE(must(newsroom->people().find(u"ada roy"_s)), std::optional(ada));
        QCOMPARE(must(newsroom->people().find(ada.id.toText())), std::optional(ada));
        QVERIFY(!must(newsroom->people().find(u"Nobody"_s)));
    }

    void aNameIsTakenOnceHoweverItIsWritten() {
        TestNewsroom newsroom;
        must(newsroom->people().add(named(u"  Zoë   Holt "_s)));
        const QString before = newsroom.everything();
        const auto taken = newsroom->people().add(named(u"ZOË HOLT"_s));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Conflict);
        const auto empty = newsroom->people().add(named(u" "_s));
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, Error::Kind::BadInput);
        QCOMPARE(newsroom.everything(), before);
        QVERIFY(names(newsroom).contains(u"Zoë Holt"_s));
    }

    void aPersonChangesNameAndRolesAndStaysTheSame() {
        TestNewsroom newsroom;
        Person holt = must(newsroom->people().add(named(u"Zoë Holt"_s)));
        must(newsroom->people().add(named(u"Nils Berg"_s)));
        holt.name = u"Zoë Berg-Holt"_s;
        holt.roles = {false, true, false};
        must(newsroom->people().change(holt));
        QCOMPARE(must(newsroom->people().find(holt.id.toText())), std::optional(holt));
        QVERIFY(!must(newsroom->people().find(u"Zoë Holt"_s)));
        holt.name = u"nils berg"_s;
        QCOMPARE(newsroom->people().change(holt).error().kind, Error::Kind::Conflict);
        QCOMPARE(newsroom->people().change(named(u"A stranger"_s)).error().kind,
                 Error::Kind::NotFound);
    }

    void whoIsRemovedIsGoneAndNobodyElse() {
        TestNewsroom newsroom;
        const Person holt = must(newsroom->people().add(named(u"Zoë Holt"_s)));
        must(newsroom->people().add(named(u"Nils Berg"_s)));
        must(newsroom->people().remove(holt.id));
        QVERIFY(!names(newsroom).contains(u"Zoë Holt"_s));
        QVERIFY(names(newsroom).contains(u"Nils Berg"_s));
        QCOMPARE(newsroom->people().remove(holt.id).error().kind, Error::Kind::NotFound);
    }

    void anUnknownPersonDoesNotOpenTheNewsroom() {
        TestNewsroom newsroom;
        NewsroomPlace place = newsroom.place();
        place.person = u"A stranger"_s;
        QVERIFY(!Newsroom::open(place, newsroom.clock()));
        must(newsroom->people().add(named(u"A Stranger"_s)));
        const auto welcome = Newsroom::open(place, newsroom.clock());
        QVERIFY(welcome.ok());
        QCOMPARE((*welcome)->person().name, u"A Stranger"_s);
    }
};

STANDFIRST_TEST(PersonStoreTest)
#include "PersonStoreTest.moc"
