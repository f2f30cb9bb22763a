// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/OpenArticle.h"
#include <QTextCursor>
#include <QWidget>

class FactsHistory;
class Counter;
class Find;
class HeadForm;
class Backroom;
class BodyEdit;
class EditorBar;
class EditorInserts;
class EditorTools;
class LengthLine;
class ModePicker;
class QMimeData;
class SelectionCounter;
class TextLook;
class Paste;
class UndoLine;
class WritingColumn;

/// The text column of one open article: section and tags, headline, standfirst, byline, tools, body
/// (ui.md, part 2). The window's frame makes one a tab and forwards the actions of its list.
class ArticleEditor : public QWidget {
    Q_OBJECT
public:
    ArticleEditor(OpenArticle &article, Backroom &quick, Backroom &slow, QWidget *parent = nullptr);
    ~ArticleEditor() override;

    OpenArticle &article() { return m_article; }
    LengthLine &lengths() const { return *m_lengths; }
    /// As it is to be counted: where changes are suggested or it is read, as if all were accepted.
    Article counted() const;
    void setLook(const TextLook &look);
    /// Puts the caret at a place of the canonical form: "headline", "body[7].alt"…
    void goTo(const QString &where);
    /// Runs an editing action of the window's list by its id; false when it is not the editor's.
    bool run(const QString &action);
    /// A READ ALSO line where the caret is.
    void insertReadAlso(const ReadAlso &link);
    /// Picture files that were dropped somewhere on the window become photos at the caret; false
    /// when there are none.
    bool takeDrop(const QMimeData &dropped);
    /// What is marked, for counting.
    const SelectionCounter &selection() const { return *m_selection; }
    /// Scroll and caret, to be the same after a restart; a small text.
    QString place() const;
    void restorePlace(const QString &place);
    /// What to say of who else writes it now; "": nobody. Shown with the article's next change of
    /// state, which comes with it.
    void setHeldBy(const QString &sentence) { m_heldBy = sentence; }
    const QString &heldBy() const { return m_heldBy; }

Q_SIGNALS:
    void countsChanged(int words, int minutes, int headlineLength);
    void
    notice(const QString &text); ///< something a person should know ("scan.heic" is not a picture…)
    void actionWanted(const QString &id);   ///< one of the window's list
    void placeWanted(const QString &where); ///< of the article; it may be in a panel
    void openArticle(const QString &id);    ///< Ctrl+Return on a link to another article

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(Backroom &quick, Backroom &slow);
    void connectBody();
    void showChange(OpenArticle::Part part, QObject *by);
    void showReview(QObject *by);
    void rewrite(const std::function<void()> &change);
    void connectModes();
    void setMode(int mode);
    void restoreMode(int mode);
    void noteState();
    void showStanding();
    void sayStanding();
    void answer();
    void takeChangeBack();
    void readNote();
    void showOutline();
    bool mayEdit() const;
    void follow(const QString &href, const std::optional<ArticleId> &article);

    OpenArticle &m_article;
    Backroom &m_quick;
    UndoLine *m_undo;
    FactsHistory *m_facts = nullptr;
    HeadForm *m_head;
    EditorBar *m_bar;
    BodyEdit *m_body;
    EditorTools *m_tools;
    EditorInserts *m_inserts;
    Find *m_find = nullptr;
    SelectionCounter *m_selection = nullptr;
    LengthLine *m_lengths = nullptr;
    Paste *m_paste = nullptr;
    WritingColumn *m_column;
    QString m_heldBy{};
    bool m_leadFromText = false; ///< the change of the body that follows goes with the lead's
    Counter *m_counter = nullptr;
    ModePicker *m_modes = nullptr;
    std::optional<State> m_state{}; ///< as it was last
    int m_modeBefore = 0;           ///< it was approved and so only read
    QByteArray m_approved{};        ///< what was approved
    std::optional<int> m_readers{}; ///< the revision that they had then
    bool m_lapsed = false;          ///< an edit here ended the approval
};
