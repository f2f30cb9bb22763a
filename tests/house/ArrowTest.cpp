// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Include {
    QString file, what; ///< what: without brackets or quotes
    bool ours = false;  ///< in quotes
};

QList<Include> includes(const QStringList &folders) {
    static const QRegularExpression line(uR"(^\s*#\s*include\s+([<\x22])([^>\x22]+)[>\x22])"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    for (const QString &file : SourceTree::sources(folders)) {
        auto each = line.globalMatch(QString::fromUtf8(SourceTree::read(file)));
        while (each.hasNext()) {
            const auto match = each.next();
            found.append({file, match.captured(2), match.captured(1) == u'"'});
        }
    }
    return found;
}

/// Whether a header belongs to a module of Qt: it lies in the module's folder of headers.
bool isOf(const QString &module, const Include &include) {
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return !include.ours && (include.what.startsWith(module + u'/') ||
                             QFile::exists(headers + u'/' + module + u'/' + include.what));
}

QString said(const QStringList &faults) {
    return u"\n  "_s + faults.join(u"\n  "_s);
}

} // namespace

/// The arrow is app -> ui -> model, and each kind of knowledge has its folder (CONTRIBUTING.md).
class ArrowTest : public QObject {
    Q_OBJECT

    void refuse(const QStringList &folders, const std::function<bool(const Include &)> &forbidden) {
        const auto all = includes(folders);
        QVERIFY2(!all.isEmpty(), "nothing was read: this test looks into the wrong folder");
        QStringList faults;
        for (const Include &include : all)
            if (forbidden(include))
                faults << include.file + u" includes "_s + include.what;
        QVERIFY2(faults.isEmpty(), qPrintable(said(faults)));
    }

private Q_SLOTS:
    void theModelKnowsNeitherWindowNorProgram() {
        refuse({u"model"_s}, [](const Include &i) {
            return i.ours && (i.what.startsWith("ui/"_L1) || i.what.startsWith("app/"_L1));
        });
    }
    void theModelHasNoWidgets() {
        refuse({u"model"_s}, [](const Include &i) { return isOf(u"QtWidgets"_s, i); });
    }
    void theWindowDoesNotKnowTheProgram() {
        refuse({u"ui"_s}, [](const Include &i) { return i.ours && i.what.startsWith("app/"_L1); });
    }
    void theProgramMakesNoWidgetsOfItsOwn() {
        refuse({u"app"_s}, [](const Include &i) {
            return isOf(u"QtWidgets"_s, i) && i.what != "QApplication"_L1;
        });
    }
    void nothingPhonesHome() {
        // Local sockets, by which a second start raises the window, stay on the machine.
        refuse({u"model"_s, u"ui"_s, u"app"_s}, [](const Include &i) {
            return isOf(u"QtNetwork"_s, i) && !i.what.startsWith("QLocal"_L1) &&
                   !i.file.startsWith("model/publish/"_L1);
        });
    }
    void onlyTheStoreAndTheSearchTalkToTheDatabase() {
        refuse({u"model"_s, u"ui"_s, u"app"_s}, [](const Include &i) {
            return isOf(u"QtSql"_s, i) && !i.file.startsWith("model/store/"_L1) &&
                   !i.file.startsWith("model/search/"_L1);
        });
    }
    void onlyTheStoreAndTheSearchWriteSql() {
        static const QRegularExpression sql(
            uR"([\x22( ](SELECT\s+[\w*(.]+[\s,]|INSERT (OR \w+ )?INTO |UPDATE \w+ SET |DELETE FROM |PRAGMA \w+|CREATE TABLE ))"_s);
        QStringList faults;
        for (const QString &file : SourceTree::sources({u"model"_s, u"ui"_s, u"app"_s})) {
            const QString text = QString::fromUtf8(SourceTree::read(file));
            if (!file.startsWith("model/store/"_L1) && !file.startsWith("model/search/"_L1) &&
                sql.match(text).hasMatch())
                faults << file + u": "_s + sql.match(text).captured().simplified();
        }
        QVERIFY2(faults.isEmpty(), qPrintable(said(faults)));
    }
};

STANDFIRST_TEST(ArrowTest)
#include "ArrowTest.moc"
