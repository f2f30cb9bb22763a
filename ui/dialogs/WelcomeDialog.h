// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Error.h"
#include "ui/dialogs/Dialog.h"

class QCheckBox;
class QListWidget;
class QListWidgetItem;

/// The first start, and File ▸ Open newsroom…: a sample, one's own, or one that is there.
class WelcomeDialog : public Dialog {
    Q_OBJECT
public:
    WelcomeDialog(const QString &ownFolder, const QStringList &recent, bool atEachStart,
                  QWidget *parent = nullptr);

    bool atEachStart() const;
    void tell(const Error &error);
    void setBusy(bool busy); ///< the sample is being made

Q_SIGNALS:
    void sampleWanted();
    void newsroomWanted(const QString &folder);

private:
    QPushButton *addChoice(const QString &text, const QString &name, const QString &about);
    void browse();

    QListWidget *m_recent;
    QCheckBox *m_each;
    QList<QPushButton *> m_choices{};
};
