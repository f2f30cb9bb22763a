// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Clock.h"
#include "model/work/Backroom.h"
#include "tests/support/TestMain.h"
#include "ui/Panels.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader would say: the name, else the text of the label whose buddy it is.
QString heard(const QWidget *widget, const QWidget *within) {
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    for (const QLabel *label : within->findChildren<QLabel *>())
        if (label->buddy() == widget)
            return label->text();
    return {};
}

} // namespace

/// What every panel of the list keeps, present and future.
class PanelsContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        NewsroomPlace place;
        place.folder = m_folder.filePath(u"newsroom"_s);
        m_quick = std::make_unique<Backroom>(place, m_clock);
        m_slow = std::make_unique<Backroom>(place, m_clock);
        m_panels = makePanels(*m_quick, *m_slow, &m_parent);
        QVERIFY(!m_panels.empty());
    }

    void anIdIsAUniqueWordAndATitleIsThere() {
        static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
        QStringList ids;
        for (const Panel *panel : m_panels) {
            QVERIFY2(word.match(panel->id()).hasMatch(), qPrintable(panel->id()));
            QVERIFY2(!ids.contains(panel->id()), qPrintable(panel->id()));
            QVERIFY2(!panel->title().isEmpty(), qPrintable(panel->id()));
            ids << panel->id();
        }
    }

    void everyControlHasANameForAScreenReader() {
        QStringList nameless;
        for (const Panel *panel : m_panels)
            for (const QWidget *widget : panel->findChildren<QWidget *>()) {
                const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                                     qobject_cast<const QAbstractItemView *>(widget) ||
                                     qobject_cast<const QComboBox *>(widget) ||
                                     qobject_cast<const QLineEdit *>(widget) ||
                                     qobject_cast<const QTextEdit *>(widget);
                // The parts of a control (the field of a spin box, the list of a combo box) are
                // heard under its name.
                const bool part = widget->objectName().startsWith("qt_"_L1) ||
                                  qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                                  widget->window() != panel->window();
                if (control && !part && heard(widget, panel).isEmpty())
                    nameless << panel->id() + u": "_s +
                                    QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                    widget->objectName();
            }
        QVERIFY2(nameless.isEmpty(), qPrintable(u"\n  "_s + nameless.join(u"\n  "_s)));
    }

    void withoutAnArticleAPanelIsQuiet() {
        for (Panel *panel : m_panels) {
            panel->show(nullptr);
            QCOMPARE(panel->open(), 0);
        }
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Backroom> m_quick, m_slow;
    QWidget m_parent;
    std::vector<Panel *> m_panels;
};

STANDFIRST_TEST(PanelsContractTest)
#include "PanelsContractTest.moc"
