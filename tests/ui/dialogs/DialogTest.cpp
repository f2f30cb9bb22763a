// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/Dialog.h"
#include "tests/support/TestMain.h"
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

/// What the house's dialogs share.
class DialogTest : public QObject {
    Q_OBJECT

    struct Asks : Dialog {
        Asks() : Dialog(QStringLiteral("Publish")) {
            setAttribute(Qt::WA_DeleteOnClose, false);
            cancel = addButton(QStringLiteral("Cancel"), QStringLiteral("cancel"), false, true);
            go = addButton(QStringLiteral("Publish now"), QStringLiteral("go"), true);
            show();
            QApplication::setActiveWindow(this);
        }
        QPushButton *cancel, *go;
    };

private Q_SLOTS:
    void enterPressesTheButtonThatHasTheFocusAndElseTheHarmlessOne() {
        Asks dialog;
        QSignalSpy cancelled(dialog.cancel, &QPushButton::clicked);
        QSignalSpy gone(dialog.go, &QPushButton::clicked);
        dialog.setFocus();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(cancelled.count(), 1);
        dialog.go->setFocus();
        QTest::keyClick(dialog.go, Qt::Key_Return);
        QCOMPARE(gone.count(), 1);
        QCOMPARE(cancelled.count(), 1);
    }
};

STANDFIRST_TEST(DialogTest)
#include "DialogTest.moc"
