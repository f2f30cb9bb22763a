// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The project builds anywhere: it names no machine's folders, and no address to fetch from
/// (apt and npm know theirs).
class PlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noFileNamesAMachineOrARegistry() {
        // Put together from pieces, so that this file does not find itself.
        const QString somewhere = u"(^|[^\\w.])/("_s + u"work|root|home"_s + u")/\\w"_s;
        const QString registries = u"registry"_s + u"\\.npm|deb\\."_s + u"debian\\.org|py"_s +
                                   u"pi\\.org|conan\\."_s + u"io"_s;
        const QRegularExpression place(somewhere + u'|' + registries + u"|/tmp"_s + u"/\\w+/"_s);
        const QStringList files = SourceTree::files(
            {QString()}, {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s, u"*.txt"_s, u"*.md"_s, u"*.json"_s,
                          u"*.sh"_s, u"*.py"_s, u"*.js"_s, u"*.mjs"_s, u"run"_s, u"test"_s,
                          u"check"_s, u"packages"_s, u"*.mustache"_s, u"*.jsonl"_s});
        QVERIFY(files.size() > 50);
        QStringList faults;
        for (const QString &file : files) {
            const auto match = place.match(QString::fromUtf8(SourceTree::read(file)));
            if (match.hasMatch())
                faults << file + u": "_s + match.captured();
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
    }
};

STANDFIRST_TEST(PlacesTest)
#include "PlacesTest.moc"
