// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "model/check/Checks.h"
#include "tests/support/CheckCase.h"
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

/// What every check of the list keeps, present and future.
class ChecksContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsUniqueAndFitsTheCommandLine() {
        static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
        QStringList names;
        for (const auto &check : allChecks()) {
            QVERIFY2(word.match(check->name()).hasMatch(), qPrintable(check->name()));
            QVERIFY2(!names.contains(check->name()), qPrintable(check->name()));
            names << check->name();
        }
        QVERIFY(names.size() >= 30);
    }

    void aSummaryIsOneSentenceWithoutItsFullStop() {
        for (const auto &check : allChecks()) {
            const QString summary = check->summary();
            QVERIFY2(summary.size() > 10 && summary.size() < 80, qPrintable(check->name()));
            QVERIFY2(!summary.endsWith(u'.') && !summary.contains(u'\n'),
                     qPrintable(check->name()));
            QVERIFY2(summary.front().isUpper(), qPrintable(check->name()));
        }
    }

    void aFindingBearsTheNameOfItsCheckAPlaceAndASentence() {
        for (const auto &check : allChecks())
            for (const Article &article : samples())
                for (const Finding &finding : check->look(article, {})) {
                    QCOMPARE(finding.check.section(u':', 0, 0), check->name());
                    QVERIFY2(!finding.where.isEmpty(), qPrintable(check->name()));
                    QVERIFY2(!finding.message.isEmpty() && !finding.message.endsWith(u'.'),
                             qPrintable(finding.message));
                }
    }

    void anEmptyArticleHarmsNoCheck() {
        qsizetype findings = 0;
        for (const auto &check : allChecks())
            findings += check->look(Article{}, {}).size();
        QVERIFY(findings > 0);
    }

    void eachHasSomethingToSayAboutTheSampleOrAFlawedArticle() {
        QStringList silent;
        for (const auto &check : allChecks()) {
            const auto articles = samples() + QList<Article>{CheckCase::flawedArticle()};
            const bool speaks =
                std::any_of(articles.begin(), articles.end(), [&](const Article &article) {
                    return !check->look(article, everythingThere(article)).isEmpty();
                });
            if (!speaks)
                silent << check->name();
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u", "_s)));
    }

private:
    /// A context in which photos and link targets are there, so that only real flaws are found.
    static CheckContext everythingThere(const Article &article) {
        CheckContext context = CheckCase::context();
        for (const Article &target : samples())
            context.targets.insert(target.id, {target.headline, State::Published, true});
        for (const PhotoUse &use : photoUses(article.body))
            if (use.photo)
                context.photos.insert(*use.photo);
        return context;
    }

    static const QList<Article> &samples() {
        static const QList<Article> articles = [] {
            QList<Article> read;
            for (const QByteArray &line :
                 SourceTree::read(u"resources/sample/articles.jsonl"_s).split('\n'))
                if (const auto article = ArticleJson::decode(line); article.ok())
                    read << *article;
            return read;
        }();
        return articles;
    }
};

STANDFIRST_TEST(ChecksContractTest)
#include "ChecksContractTest.moc"
