// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Approvals.h"
#include "model/store/AuditLog.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An embargo ends at its time, or by an editor with a reason; and whose approval it is, is known.
class EmbargoTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ReviewDesk> m_desk;
    ArticleId m_id = ArticleId::make();
    Instant m_end;

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<ReviewDesk>();
        m_end = m_desk->newsroom().clock().now() + 2h;
        Article article = ReviewDesk::story();
        article.embargo = m_end;
        m_id = m_desk->write(article);
    }
    void cleanup() { m_desk.reset(); }

    void anEditNeitherEndsItNorBringsItForward() {
        for (const auto &wanted : {std::optional<Instant>(), std::optional(m_end - 1h)}) {
            m_desk->edit(m_id, [&](Article &article) { article.embargo = wanted; });
            QCOMPARE(m_desk->stored(m_id).embargo, std::optional(m_end));
        }
        m_desk->edit(m_id, [&](Article &article) { article.embargo = m_end + 1h; });
        QCOMPARE(m_desk->stored(m_id).embargo, std::optional(m_end + 1h));
    }

    void anImportDoesNotEndIt() {
        Article again = m_desk->stored(m_id);
        again.embargo.reset();
        again.headline += u" today"_s;
        must((**m_desk).articles().takeIn(again, State::Draft, true));
        QCOMPARE(m_desk->stored(m_id).headline, again.headline);
        QCOMPARE(m_desk->stored(m_id).embargo, std::optional(m_end));
    }

    void anEditorEndsItWithAReasonThatTheLogKeeps() {
        const auto journalist = m_desk->as(u"Owen Farrow"_s, {true, false, true});
        const auto refused = journalist->review().endEmbargo(m_id, {}, u"They called"_s);
        QVERIFY(!refused && refused.error().text.contains(u"editor"_s));
        const auto silent = m_desk->newsroom()->review().endEmbargo(m_id, {}, u" "_s);
        QVERIFY(!silent && silent.error().text.contains(u"note"_s));
        QCOMPARE(m_desk->stored(m_id).embargo, std::optional(m_end));
        must(m_desk->newsroom()->review().endEmbargo(m_id, {}, u"They spoke themselves"_s));
        QVERIFY(!m_desk->stored(m_id).embargo);
        QString said;
        must(AuditLog::each((**m_desk).database(), {.article = m_id, .action = u"end-embargo"_s},
                            [&](const AuditLog::Entry &entry) {
                                said += entry.what.detail;
                                return true;
                            }));
        QVERIFY(said.contains(toRfc3339(m_end)) && said.contains(u"They spoke themselves"_s));
    }

    void anApprovalOutlastsItsEndAndNamesWhoGaveItAndWhatFor() {
        const auto approval = [&] { return must(Approvals::last((**m_desk).database(), m_id)); };
        QVERIFY(!approval());
        m_desk->bring(m_id, {State::InReview});
        must((**m_desk).articles().keepRevision(m_id, u"as it stands"_s));
        const auto marta = m_desk->as(u"Marta Lind"_s, {false, true, false});
        const WorkingCopy approved =
            must(marta->review().move({.id = m_id, .to = State::Approved}));
        QCOMPARE(approval()->person, u"Marta Lind"_s);
        QCOMPARE(approval()->revision, approved.article.revision);
        QVERIFY(approval()->stands);
        must(m_desk->newsroom()->review().endEmbargo(m_id, {}, u"Over"_s));
        QVERIFY(approval()->stands); // an embargo is not under the seal
        m_desk->bring(m_id, {State::Published});
        QCOMPARE(approval()->revision, approved.article.revision);
        m_desk->edit(m_id, [](Article &article) { article.headline += u"!"_s; });
        QCOMPARE(approval()->revision, approved.article.revision);
        QVERIFY(!approval()->stands);
    }
};

STANDFIRST_TEST(EmbargoTest)
#include "EmbargoTest.moc"
