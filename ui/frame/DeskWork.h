// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/Bulk.h"
#include <QObject>

class Backroom;
class BackgroundWork;
class Desk;
class Notice;
class Tabs;
class QWidget;

/// What an editor does to the rows that are chosen on the desk, many at once: in the background,
/// with progress and Cancel, what refused named at the end, and one Undo.
class DeskWork : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Backroom &quick;
        BackgroundWork &work;
        Tabs &tabs;
        Desk &desk;
        Notice &notice;
        QWidget &window;
    };
    DeskWork(const Parts &parts, QObject *parent);

    void assign();
    void plan(const QString &section);
    void setSection();
    void addTag();
    void removeTag();
    void move(State to);
    void unschedule(); ///< of the chosen, those that are scheduled

private:
    QList<ArticleHead> targets() const;
    void askText(const QString &sentence, const QString &field, Bulk::Edit::Kind kind);
    void run(const QList<Bulk::Item> &items, bool undoes);
    void runSaved(const QList<Bulk::Item> &items, bool undoes);
    void tell(const Bulk::Report &report, bool undoes);

    Parts m_parts;
};
