// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/check/HouseRule.h"
#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

class Backroom;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
struct RuleTrial;

/// "Try on the archive": what a rule would have said about the articles that there are, before it
/// is saved. In the slow room, with how far it is and Cancel.
class RuleTry : public QWidget {
    Q_OBJECT
public:
    /// The rules as they stand in the field, or why they are none.
    using Wanted = std::function<Result<QList<HouseRule>>()>;

    RuleTry(Backroom &slow, Wanted wanted);
    ~RuleTry() override;

    /// Another rule stands in the field: what runs is stopped, what was told goes.
    void forget();

private:
    struct Run; ///< what both threads see

    void build();
    void start();
    void told(const Result<RuleTrial> &trial);
    void say(const QString &sentence);

    Backroom &m_slow;
    Wanted m_wanted;
    std::shared_ptr<Run> m_run{};
    QTimer m_look{};
    QPushButton *m_start, *m_stop;
    QProgressBar *m_bar;
    QLabel *m_said;
    QListWidget *m_examples;
};
