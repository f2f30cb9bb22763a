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

/// Embargo and the moment of publication, by the clock of the newsroom's zone.
class StoryTimes : public QObject {
    Q_OBJECT
public:
    StoryTimes(Backroom &quick, QFormLayout *group, QObject *parent);
    void show(const Article &article);

Q_SIGNALS:
    void embargoSet(std::optional<Instant> embargo);

private:
    void set();

    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Instant> m_at, m_publishes;
    bool m_showing = false;
    QCheckBox *m_on;
    QDateTimeEdit *m_embargo;
    QLabel *m_publishAt;
};
