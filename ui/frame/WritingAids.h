// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/spell/NameReader.h"
#include "model/spell/SpellRoom.h"
#include "ui/frame/WritingHabits.h"
#include <QTimer>

class ArticleEditor;
class Backroom;
class Notice;
class Spelling;
class Tabs;
struct Change;

/// Spelling and typography of all open articles: whether they are on, the thread that spells, the
/// newsroom's own words, and what a person is told.
class WritingAids : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Backroom &quick, &slow;
        Tabs &tabs;
        Notice &notice;
        QWidget &window;
    };

    WritingAids(const Parts &parts, QObject *parent);

    /// After the first frame: words are looked at from now on.
    void begin();
    bool spells() const { return m_habits.values().spelling; }
    void setSpelling(bool on);
    bool typesets() const { return m_habits.values().typography; }
    void setTypography(bool on);
    bool offersNames() const { return m_habits.values().names; }
    void setNames(bool on); ///< of the archive, in grey while one types them
    void nextMistake();     ///< F7
    void exportWords();     ///< asks where to

Q_SIGNALS:
    void languageWanted(); ///< a person chooses another for the article

private:
    void attach();
    void follow(ArticleEditor &editor, Spelling &spelling);
    void readWords();
    void changed(const Change &change);
    void addWord(const QString &word);
    void takeOut(const QString &word);
    void tellUnavailable(const QString &language, const Error &error);
    void write(const QString &file);
    Spelling *inFront() const;

    Parts m_parts;
    WritingHabits m_habits{};
    SpellRoom m_room{};
    NameReader m_names;
    QTimer m_published{}; ///< a while after a change, new names are read
    std::optional<QStringList> m_words{};
    bool m_begun = false, m_asked = false; ///< a person pressed F7 and waits for an answer
};
