// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/OpenArticle.h"
#include <QObject>

class UndoLine;

/// Puts what is changed beside the text (section, tags, lead photo, story facts) on the article's
/// undo line, whichever panel changed it. Words typed in a row into one field are one step.
class FactsHistory : public QObject {
    Q_OBJECT
public:
    FactsHistory(OpenArticle &article, UndoLine &undo, QObject *parent);

    /// Whether something was changed that is not on the line yet.
    bool hasNews() const;

private:
    void look(OpenArticle::Part part, QObject *by);

    OpenArticle &m_article;
    UndoLine &m_undo;
    Article m_known; ///< its facts as they were last seen; no text
};
