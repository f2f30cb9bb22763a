// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/frame/Tabs.h"
#include <QAccessible>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

/// What a screen reader meets in the window.
class AccessibleTest : public QObject {
    Q_OBJECT

    static bool isControl(QAccessible::Role role) {
        switch (role) {
        case QAccessible::PushButton:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::EditableText:
        case QAccessible::List:
        case QAccessible::Tree:
        case QAccessible::Table:
        case QAccessible::ProgressBar:
        case QAccessible::ToolBar:
        case QAccessible::PageTab:
        case QAccessible::SpinBox:
            return true;
        default:
            return false;
        }
    }

    /// Walks what is visible; a combo box's own parts are its own matter.
    int m_controls = 0;

    void walk(QAccessibleInterface *from, QStringList &nameless, int depth = 0) {
        if (!from || depth > 40 || from->state().invisible)
            return;
        if (from->role() == QAccessible::ComboBox) {
            const auto labels = from->relations(QAccessible::Label);
            if (labels.isEmpty())
                nameless << u"combo box without a label: "_s +
                                (from->object() ? from->object()->objectName() : QString());
            return;
        }
        const QString name = from->text(QAccessible::Name);
        m_controls += isControl(from->role()) ? 1 : 0;
        if (isControl(from->role()) && name.trimmed().isEmpty() &&
            !(from->object() && from->object()->objectName().startsWith(u"qt_"_s)))
            nameless << u"role %1, object \"%2\" (%3)"_s.arg(
                QString::number(from->role()),
                from->object() ? from->object()->objectName() : QString(),
                from->object() ? QString::fromLatin1(from->object()->metaObject()->className())
                               : QString());
        if (name.contains(u'&') && from->role() != QAccessible::EditableText)
            nameless << u"mnemonic in a name: "_s + name;
        // Rows of a list are the model's, a hundred thousand of them.
        if (from->role() == QAccessible::List || from->role() == QAccessible::Table ||
            from->role() == QAccessible::Tree)
            return;
        for (int i = 0; i < from->childCount(); ++i)
            walk(from->child(i), nameless, depth + 1);
    }

private Q_SLOTS:
    void everyControlHasAName() {
        QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        TestNewsroom newsroom;
        const ArticleId id =
            must((*newsroom).articles().add(sampleArticle(u"Everything in it"_s))).article.id;
        Robot robot(newsroom);
        robot.open();
        robot.window().tabs().open(id);
        QVERIFY(Robot::until([&] { return robot.window().tabs().editor() != nullptr; }));
        QStringList nameless;
        walk(QAccessible::queryAccessibleInterface(&robot.window()), nameless);
        QVERIFY2(m_controls > 25, qPrintable(QString::number(m_controls)));
        QVERIFY2(nameless.isEmpty(), qPrintable(u"\n  "_s + nameless.join(u"\n  "_s)));
    }
};

STANDFIRST_TEST(AccessibleTest)
#include "AccessibleTest.moc"
