// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PageReading.h"
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// Lines of a page that are what a person says they are; blank ones are not counted.
struct Score {
    int right = 0, all = 0;
    void operator+=(const Score &other) {
        right += other.right;
        all += other.all;
    }
    QString text() const {
        return u"%1 of %2 lines right, %3 %"_s.arg(right).arg(all).arg(
            all > 0 ? 100.0 * right / all : 0, 0, 'f', 1);
    }
};

QString labelOf(ReadLine::As as) {
    using As = ReadLine::As;
    static const QHash<As, QString> labels{{As::Blank, u"blank"_s},
                                           {As::Chrome, u"chrome"_s},
                                           {As::Section, u"section"_s},
                                           {As::Kicker, u"kicker"_s},
                                           {As::Headline, u"headline"_s},
                                           {As::Standfirst, u"standfirst"_s},
                                           {As::Byline, u"byline"_s},
                                           {As::Dateline, u"dateline"_s},
                                           {As::Time, u"time"_s},
                                           {As::Paragraph, u"paragraph"_s},
                                           {As::Subheading, u"subheading"_s},
                                           {As::Quote, u"quote"_s},
                                           {As::ListItem, u"listitem"_s},
                                           {As::LeadAlt, u"leadalt"_s},
                                           {As::Photo, u"photo"_s},
                                           {As::ReadAlso, u"readalso"_s},
                                           {As::Tags, u"tags"_s},
                                           {As::Separator, u"separator"_s}};
    return labels.value(as);
}

/// A labelled page: a label, a tab and the line's text; a line without label is blank.
Score scoreOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text;
    QStringList wanted;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        const QString label = tab > 0 ? line.left(tab) : QString();
        wanted << label;
        text += (tab > 0 ? line.sliced(tab + 1) : line) + u'\n';
    }
    Score score;
    for (const ReadLine &line : PageReading::readText(text).lines) {
        const QString want = wanted.value(line.number - 1);
        if (want.isEmpty())
            continue;
        ++score.all;
        const QString got = labelOf(line.as);
        score.right += got == want;
        if (got != want)
            qInfo().noquote() << u"%1:%2 is %3, read as %4 (%5): %6"_s
                                     .arg(QFileInfo(path).baseName())
                                     .arg(line.number)
                                     .arg(want, got, line.why, line.text.left(150));
    }
    qInfo().noquote() << QFileInfo(path).baseName() << score.text();
    return score;
}

Score scoreOfAll(const QString &folder) {
    Score all;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.page"_s}, QDir::Files, QDir::Name))
        all += scoreOf(info.filePath());
    qInfo().noquote() << u"in all"_s << all.text();
    return all;
}

} // namespace

/// Product, "Import of page texts": at least 95 of 100 lines of pages that were never seen are
/// taken for what they are. The pages beside this test were, so more of their lines are right.
class PageAccuracyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesOfManyPapersAreTakenForWhatTheyAre() {
        const Score score =
            scoreOfAll(QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/model/import/pages"));
        QVERIFY(score.all >= 200);
        QVERIFY2(score.right * 100 >= score.all * 97, qPrintable(score.text()));
    }

    /// Pages by people who had not seen the recogniser, and on which it was never tuned: what a
    /// newsroom meets. The goal is 95; the floor is what was reached, so that nobody falls behind
    /// it. STANDFIRST_PAGES: another folder of such pages.
    void pagesOfStrangersAreReadAsWellAsEver() {
        constexpr int Reached = 97;
        const Score score = scoreOfAll(qEnvironmentVariable(
            "STANDFIRST_PAGES", SourceTree::root() + u"/tests/model/import/strangers"_s));
        QVERIFY(score.all > 0);
        QVERIFY2(score.right * 100 >= score.all * Reached, qPrintable(score.text()));
    }
};

STANDFIRST_TEST(PageAccuracyTest)
#include "PageAccuracyTest.moc"
