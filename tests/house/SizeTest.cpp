// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The house's limits and, as they are soft, a tenth more before this test speaks.
constexpr int FileLines = 300 * 11 / 10, FunctionLines = 40 * 11 / 10, PublicMethods = 12 * 11 / 10;

/// What may be larger for good, and why. Kept tiny.
const QHash<QString, QString> &accepted() {
    static const QHash<QString, QString> list{
        {u"ArticleStore"_s, u"the one door to working copies; its .cpp files are split by job"_s},
        {u"JsonIn"_s, u"a method for each kind of value in the canonical form"_s},
        {u"JsonOut"_s, u"a method for each kind of value in the canonical form"_s},
        {u"OpenArticle"_s, u"what editor and panels share; its .cpp files are split by job"_s},
        {u"Newsroom"_s, u"hands out each service by a method, and does nothing else"_s},
        {u"ActionRows.cpp actionRows"_s, u"a table: one row an action"_s},
    };
    return list;
}

/// What has outgrown its limit and waits for being split, with its size today. It may shrink, never
/// grow; what fits again leaves this list, and nothing joins it.
const QHash<QString, int> &outgrown() {
    static const QHash<QString, int> list{
        {u"ArticleCommandsTest.cpp everyFieldCanBeSetAndAnEmptyValueClears"_s, 48},
        {u"ExportDialog.cpp ExportDialog"_s, 48},
        {u"PhotoCopy.cpp jpeg"_s, 46},
        {u"WelcomeDialog.cpp WelcomeDialog"_s, 47},
        {u"ArticleSteps"_s, 14},
        {u"ArticleWriter"_s, 14},
        {u"Edition"_s, 17},
        {u"ReviewDesk"_s, 15},
        {u"StoreWords"_s, 15},
        {u"Tabs"_s, 16},
        {u"TargetFolder"_s, 15},
    };
    return list;
}

bool tooLarge(const QString &name, int size, int limit) {
    return size > outgrown().value(name, limit) && !accepted().contains(name);
}

struct Function {
    QString name{};
    int line = 0, lines = 0;
};

QString nameOf(const QString &signature) {
    static const QRegularExpression name(u"(~?\\w+)\\("_s);
    return name.match(signature).captured(1);
}

/// Functions by their shape as clang-format leaves it: the signature's first line and the closing
/// brace stand in the same column, what is between them is further in.
QList<Function> functions(const QStringList &lines) {
    static const QRegularExpression noFunction(
        uR"(^\s*(class|struct|enum|union|namespace|extern|#|//|/\*|public|private|protected|case|default|if|for|while|switch|else|do|return|Q_)|=\s*(\[.*\])?\s*\{$)"_s);
    QList<Function> found;
    for (const int column : {0, 4}) {
        const QString indent(column, u' ');
        int start = -1;
        for (int i = 0; i < lines.size(); ++i) {
            const QString &line = lines[i];
            if (line.size() <= column || !line.startsWith(indent) || line.at(column).isSpace())
                continue;
            const QString text = line.mid(column);
            if (text.startsWith(u'}')) {
                if (start >= 0 && lines[start].contains(u'('))
                    found.append({nameOf(lines[start]), start + 1, i - start - 1});
                start = -1;
            } else {
                start = noFunction.match(line).hasMatch() ? -1 : i;
            }
        }
    }
    return found;
}

/// Public methods of each class of a header; constructors, destructors and operators are not
/// counted, nor are signals.
QHash<QString, int> publicMethods(const QStringList &lines) {
    static const QRegularExpression begin(uR"(^(class|struct) ([\w:]+)[^;]*\{$)"_s);
    static const QRegularExpression method(uR"(^    [\w:<>&*,\[\]\s]*[\s&*](\w+)\()"_s);
    QHash<QString, int> counts;
    QString name;
    bool open = false;
    for (const QString &line : lines) {
        if (const auto match = begin.match(line); match.hasMatch()) {
            name = match.captured(2);
            open = match.captured(1) == "struct"_L1;
        } else if (line.startsWith(u'}')) {
            name.clear();
        } else if (line.endsWith(u':') && !line.startsWith(u' ')) {
            open = line == "public:"_L1 || line == "public Q_SLOTS:"_L1;
        } else if (!name.isEmpty() && open) {
            const auto found = method.match(line);
            if (found.hasMatch() && found.captured(1) != name && !line.contains("operator"_L1))
                ++counts[name];
        }
    }
    return counts;
}

QStringList ourSources() {
    return SourceTree::sources({u"model"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s});
}

QString said(const QStringList &faults) {
    return u"\n  "_s + faults.join(u"\n  "_s);
}

} // namespace

/// Soft limits (CONTRIBUTING.md, "Sizes"): a thing that outgrows them is two things.
class SizeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileFitsInAHead() {
        QVERIFY(!files().isEmpty());
        check(files(), FileLines, u"lines"_s);
    }

    void aFunctionFitsOnAScreen() {
        QVERIFY2(functionsOfTheHouse().size() > 100, "hardly a function was recognised");
        check(functionsOfTheHouse(), FunctionLines, u"lines"_s);
    }

    void aClassHasFewDoors() {
        QVERIFY(!classes().isEmpty());
        check(classes(), PublicMethods, u"public methods"_s);
    }

    void whatFitsAgainIsNoLongerListed() {
        QStringList stale;
        for (auto each = outgrown().begin(); each != outgrown().end(); ++each) {
            const bool large = files().value(each.key()) > FileLines ||
                               functionsOfTheHouse().value(each.key()) > FunctionLines ||
                               classes().value(each.key()) > PublicMethods;
            if (!large)
                stale << each.key();
        }
        QVERIFY2(stale.isEmpty(), qPrintable(said(stale)));
    }

    void aFileNameIsUniqueInTheHouse() {
        QHash<QString, QString> seen;
        QStringList faults;
        for (const QString &file : ourSources()) {
            const QString name = QFileInfo(file).fileName();
            if (seen.contains(name))
                faults << file + u" and "_s + seen.value(name);
            seen.insert(name, file);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(said(faults)));
    }

    void whatIsAcceptedStillExists() {
        for (auto each = accepted().begin(); each != accepted().end(); ++each)
            QVERIFY2(classes().contains(each.key()) || functionsOfTheHouse().contains(each.key()),
                     qPrintable(each.key()));
    }

    void aLongFunctionIsSeen() {
        QStringList lines{u"int f(int a,"_s, u"      int b) {"_s};
        for (int i = 0; i < 41; ++i)
            lines << u"    ++a;"_s;
        lines << u"}"_s;
        QCOMPARE(functions(lines).size(), 1);
        QCOMPARE(functions(lines).first().lines, 42);
    }

private:
    static void check(const QHash<QString, int> &sizes, int limit, const QString &unit) {
        QStringList faults;
        for (auto each = sizes.begin(); each != sizes.end(); ++each)
            if (tooLarge(each.key(), each.value(), limit))
                faults << u"%1: %2 %3"_s.arg(each.key()).arg(each.value()).arg(unit);
        QVERIFY2(faults.isEmpty(), qPrintable(said(faults)));
    }

    static QHash<QString, int> files() {
        QHash<QString, int> sizes;
        for (const QString &file : ourSources())
            sizes.insert(QFileInfo(file).fileName(), int(SourceTree::lines(file).size()) - 1);
        return sizes;
    }

    /// "File.cpp name" and its lines; of several with one name the longest.
    static QHash<QString, int> functionsOfTheHouse() {
        QHash<QString, int> sizes;
        for (const QString &file : ourSources())
            for (const Function &function : functions(SourceTree::lines(file))) {
                const QString key = QFileInfo(file).fileName() + u' ' + function.name;
                sizes.insert(key, std::max(sizes.value(key), function.lines));
            }
        return sizes;
    }

    static QHash<QString, int> classes() {
        QHash<QString, int> sizes;
        for (const QString &file : ourSources())
            if (file.endsWith(".h"_L1))
                for (const auto counts = publicMethods(SourceTree::lines(file));
                     const QString &name : counts.keys())
                    sizes.insert(name, std::max(sizes.value(name), counts.value(name)));
        return sizes;
    }
};

STANDFIRST_TEST(SizeTest)
#include "SizeTest.moc"
