// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ArticleList.h"
#include "model/work/Backroom.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

/// The desk's model keeps Qt's rules while pages and changes arrive.
class ArticleListTest : public QObject {
    Q_OBJECT

    TestNewsroom m_newsroom;
    SystemClock m_clock;
    std::unique_ptr<Backroom> m_quick;
    QList<ArticleId> m_ids;

    static bool quiet(const ArticleList &list) {
        return QTest::qWaitFor([&] { return !list.reading(); });
    }

private Q_SLOTS:
    void initTestCase() {
        for (int i = 0; i < 300; ++i)
            m_ids << m_newsroom.add(u"Story %1"_s.arg(i), i % 3 ? u"HARBOUR"_s : u"POLITICS"_s)
                         .article.id;
        m_quick = std::make_unique<Backroom>(m_newsroom.place(), m_clock);
    }
    void cleanupTestCase() { m_quick.reset(); }

    void rowsAreCountedAtOnceAndReadWhenLookedAt() {
        ArticleList list(*m_quick);
        QAbstractItemModelTester tester(&list);
        list.setFilter({});
        QVERIFY(quiet(list));
        QCOMPARE(list.rowCount(), 300);
        QCOMPARE(list.everything(), 300);
        const QModelIndex last = list.index(299);
        QCOMPARE(last.data().toString(), u"Loading…"_s);
        QVERIFY(QTest::qWaitFor([&] { return last.data().toString() == u"Story 0"_s; }));
    }

    void aFilterNarrowsTheRows() {
        ArticleList list(*m_quick);
        QAbstractItemModelTester tester(&list);
        list.setFilter({.section = u"politics"_s});
        QVERIFY(quiet(list));
        QCOMPARE(list.rowCount(), 100);
        list.setFilter({.words = u"story 29"_s});
        QVERIFY(quiet(list));
        QCOMPARE(list.rowCount(), 11);
        list.setFilter({.words = u"nowhere"_s});
        QVERIFY(quiet(list));
        QCOMPARE(list.rowCount(), 0);
    }

    void anArticleKeepsItsIndexWhenItMovesToTheTop() {
        ArticleList list(*m_quick);
        QAbstractItemModelTester tester(&list);
        list.setFilter({});
        QVERIFY(quiet(list));
        const QPersistentModelIndex chosen = list.index(5);
        const QString id = chosen.data(ArticleList::IdRole).toString();
        m_newsroom.clock().pass(std::chrono::minutes(1));
        WorkingCopy copy = must(m_newsroom->articles().load(*ArticleId::fromText(id)));
        copy.article.standfirst = u"Changed."_s;
        must(m_newsroom->articles().save(copy.article, copy.save));
        list.refresh();
        QVERIFY(quiet(list));
        QCOMPARE(chosen.row(), 0);
        QCOMPARE(chosen.data(ArticleList::IdRole).toString(), id);
    }

    void oneThatIsGoneTakesItsIndexAlong() {
        ArticleList list(*m_quick);
        QAbstractItemModelTester tester(&list);
        list.setFilter({.words = u"story 29"_s});
        QVERIFY(quiet(list));
        const QPersistentModelIndex last = list.index(list.rowCount() - 1);
        const QPersistentModelIndex first = list.index(0);
        const QString lastId = last.data(ArticleList::IdRole).toString();
        WorkingCopy copy = must(m_newsroom->articles().load(
            *ArticleId::fromText(first.data(ArticleList::IdRole).toString())));
        copy.article.headline = u"Something else"_s;
        must(m_newsroom->articles().save(copy.article, copy.save));
        list.refresh();
        QVERIFY(quiet(list));
        QCOMPARE(list.rowCount(), 10);
        QVERIFY(!first.isValid());
        QCOMPARE(last.data(ArticleList::IdRole).toString(), lastId);
    }

    void aRowIsHeardAsASentence() {
        ArticleList list(*m_quick);
        list.setFilter({.words = u"story 7"_s});
        QVERIFY(quiet(list));
        const QString heard = list.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.startsWith(u"Story 7"_s) && heard.contains(u", Draft, "_s) &&
                     heard.contains(u", you, "_s),
                 qPrintable(heard));
    }
};

STANDFIRST_TEST(ArticleListTest)
#include "ArticleListTest.moc"
