// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QObject>

class Actions;
class Backroom;
class CorrectDialog;
class Tabs;

/// A public note on the article in front: asked for, and added as on the command line.
class CorrectionAction : public QObject {
    Q_OBJECT
public:
    CorrectionAction(Backroom &quick, Tabs &tabs, Actions &actions, QObject *parent);

private:
    void ask();
    void add(CorrectDialog *dialog, Correction::Kind kind, const QString &text);

    Backroom &m_quick;
    Tabs &m_tabs;
};
