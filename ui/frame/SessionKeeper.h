// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/frame/Session.h"
#include <QTimer>

class Areas;
class ArticleSteps;
class Desk;
class Exchange;
class Inspector;
class QMainWindow;

/// Brings the session back and writes it as it changes, so that kill -9 comes back the same.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QMainWindow &window;
        Tabs &tabs;
        Desk &desk;
        Areas &areas;
        Inspector &inspector;
        ArticleSteps &steps;
        Exchange &exchange;
    };

    SessionKeeper(const QString &newsroomFolder, const Parts &parts, QObject *parent);

    void restore();
    /// After the first frame: caret and scroll are looked at now and then.
    void begin();
    void save() { write(false); }
    void leave(); ///< closed on purpose; nothing is written after
    /// What the session before was cut off with; "" when it was closed.
    QString cutOffAt() const { return m_cutOffAt; }

private:
    void write(bool clean);

    Parts m_parts;
    StateFile m_file;
    QTimer m_timer{};
    QString m_cutOffAt{};
    QJsonObject m_last{};
    bool m_restored = false, m_left = false;
};
