// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int FileLines = 300, FunctionLines = 40, PublicMethods = 12;

/// What may be larger, and why. Kept tiny: splitting by job is nearly always the better answer.
const QHash<QString, QString> &accepted() {
    static const QHash<QString, QString> list{
        {u"ArticleStore"_s, u"the one door to working copies; its .cpp files are split by job"_s},
        {u"JsonIn"_s, u"a method for each kind of value in the canonical form"_s},
        {u"JsonOut"_s, u"a method for each kind of value in the canonical form"_s},
        {u"Newsroom"_s, u"hands out each service by a method, and does nothing else"_s},
    };
    return list;
}

struct Function {
    QString name;
    int line = 0, lines = 0;
};

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
                    found.append({lines[start].trimmed(), start + 1, i - start - 1});
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
    static const QRegularExpression begin(uR"(^(class|struct) (\w+)[^;]*\{$)"_s);
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
            const auto match = method.match(line);
            if (match.hasMatch() && match.captured(1) != name && !line.contains("operator"_L1) &&
                !line.contains("///"_L1 + match.captured(1)))
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
        QVERIFY(!ourSources().isEmpty());
        QStringList faults;
        for (const QString &file : ourSources()) {
            const qsizetype lines = SourceTree::lines(file).size() - 1;
            if (lines > FileLines && !accepted().contains(QFileInfo(file).fileName()))
                faults << u"%1: %2 lines"_s.arg(file).arg(lines);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(said(faults)));
    }

    void aFunctionFitsOnAScreen() {
        int seen = 0;
        QStringList faults;
        for (const QString &file : ourSources()) {
            for (const Function &function : functions(SourceTree::lines(file))) {
                ++seen;
                if (function.lines > FunctionLines)
                    faults << u"%1:%2: %3 lines: %4"_s.arg(file)
                                  .arg(function.line)
                                  .arg(function.lines)
                                  .arg(function.name);
            }
        }
        QVERIFY2(seen > 100, "hardly a function was recognised");
        QVERIFY2(faults.isEmpty(), qPrintable(said(faults)));
    }

    void aClassHasFewDoors() {
        QStringList faults;
        for (const QString &file : ourSources()) {
            const auto counts = publicMethods(SourceTree::lines(file));
            for (auto each = counts.begin(); each != counts.end(); ++each)
                if (each.value() > PublicMethods && !accepted().contains(each.key()) &&
                    file.endsWith(".h"_L1))
                    faults << u"%1: %2 has %3 public methods"_s.arg(file, each.key())
                                  .arg(each.value());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(said(faults)));
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
        QStringList words;
        for (const QString &file : ourSources())
            words << QFileInfo(file).fileName() << QFileInfo(file).completeBaseName();
        for (auto each = accepted().begin(); each != accepted().end(); ++each)
            QVERIFY2(words.contains(each.key()), qPrintable(each.key()));
    }

    void aLongFunctionIsSeen() {
        QStringList lines{u"int f(int a,"_s, u"      int b) {"_s};
        for (int i = 0; i < 41; ++i)
            lines << u"    ++a;"_s;
        lines << u"}"_s;
        QCOMPARE(functions(lines).size(), 1);
        QCOMPARE(functions(lines).first().lines, 42);
    }
};

STANDFIRST_TEST(SizeTest)
#include "SizeTest.moc"
