// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WelcomeDialog.h"
#include "ui/Notice.h"
#include "ui/look/Colours.h"
#include "ui/look/HouseStyle.h"
#include "ui/look/Type.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

WelcomeDialog::WelcomeDialog(const QString &ownFolder, const QStringList &recent, bool atEachStart,
                             QWidget *parent)
    : Dialog(tr("Welcome to Standfirst"), parent), m_recent(new QListWidget),
      m_each(new QCheckBox(tr("Show this at &start"))) {
    setObjectName(u"welcome"_s);
    auto *title = new QLabel(tr("Standfirst"));
    title->setFont(Type::headline(font()));
    content()->addWidget(title);
    auto *sample = addChoice(tr("&Try it with a sample newsroom"), u"welcome-sample"_s,
                             tr("Articles in every state; nothing is sent anywhere."));
    setPrimary(sample);
    connect(sample, &QPushButton::clicked, this, &WelcomeDialog::sampleWanted);
    auto *own = addChoice(tr("Start &my newsroom"), u"welcome-own"_s, tr("In %1").arg(ownFolder));
    connect(own, &QPushButton::clicked, this,
            [this, ownFolder] { Q_EMIT newsroomWanted(ownFolder); });
    auto *other = addChoice(tr("&Open a newsroom…"), u"welcome-open"_s,
                            tr("A folder with a newsroom in it, or an empty one."));
    connect(other, &QPushButton::clicked, this, &WelcomeDialog::browse);

    auto *label = new QLabel(tr("&Recent newsrooms"));
    label->setBuddy(m_recent);
    m_recent->setObjectName(u"welcome-recent"_s);
    m_recent->setAccessibleName(tr("Recent newsrooms"));
    m_recent->setFixedHeight(fontMetrics().height() * 6);
    for (const QString &folder : recent) {
        auto *item =
            new QListWidgetItem(u"%1 – %2"_s.arg(QDir(folder).dirName(), folder), m_recent);
        item->setData(Qt::UserRole, folder);
    }
    const auto open = [this](const QListWidgetItem *item) {
        Q_EMIT newsroomWanted(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, open);
    label->setVisible(!recent.isEmpty());
    m_recent->setVisible(!recent.isEmpty());
    content()->addSpacing(8);
    content()->addWidget(label);
    content()->addWidget(m_recent);
    m_each->setObjectName(u"welcome-each"_s);
    m_each->setChecked(atEachStart);
    content()->addWidget(m_each);
    auto *keys = new QLabel(tr("Ctrl+K finds everything."));
    keys->setForegroundRole(MutedRole);
    content()->addWidget(keys);
    content()->addStretch();
    auto *close = addButton(tr("Close"), u"welcome-close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(520, 480);
}

QPushButton *WelcomeDialog::addChoice(const QString &text, const QString &name,
                                      const QString &about) {
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    button->setAccessibleDescription(about);
    button->setAutoDefault(false);
    auto *line = new QLabel(about);
    line->setForegroundRole(MutedRole);
    line->setWordWrap(true);
    content()->addWidget(button);
    content()->addWidget(line);
    m_choices << button;
    return button;
}

bool WelcomeDialog::atEachStart() const {
    return m_each->isChecked();
}

void WelcomeDialog::tell(const Error &error) {
    notice().tell(error);
}

void WelcomeDialog::setBusy(bool busy) {
    for (QPushButton *button : std::as_const(m_choices))
        button->setEnabled(!busy);
    if (busy)
        notice().tell(tr("Making the sample newsroom…"), {}, u"sample"_s);
    else
        notice().done(u"sample"_s);
}

void WelcomeDialog::browse() {
    auto *picker = new QFileDialog(this, tr("Open a newsroom"));
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::Directory);
    picker->setOption(QFileDialog::ShowDirsOnly);
    connect(picker, &QFileDialog::fileSelected, this, &WelcomeDialog::newsroomWanted);
    picker->open();
}
