// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QObject>
#include <QTimeZone>

class Backroom;
class QCheckBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

/// Embargo and the moment of publication, by the clock of the newsroom's zone.
class StoryTimes : public QObject {
    Q_OBJECT
public:
    StoryTimes(Backroom &quick, QFormLayout *group, QObject *parent);
    void show(const Article &article);

Q_SIGNALS:
    void embargoSet(std::optional<Instant> embargo);
    /// One that lasts would end, or be over sooner: that takes an editor and this reason.
    void endWanted(std::optional<Instant> embargo, const QString &reason);

public:
    void refuse(const QString &why);

private:
    void buildReason(QFormLayout *group);
    void set();
    void askWhy(bool ask);
    std::optional<Instant> chosen() const;

    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Instant> m_at, m_publishes;
    bool m_showing = false;
    QCheckBox *m_on;
    QDateTimeEdit *m_embargo;
    QLabel *m_publishAt, *m_why;
    QWidget *m_asked;
    QLineEdit *m_reason;
};
