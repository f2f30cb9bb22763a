// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/spell/SpellRoom.h"
#include <QMenu>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>

class OpenArticle;
class QTextEdit;

/// The spelling of one open article: has its lines looked at by the SpellRoom, those that are seen
/// first, marks what is wrong, and says what could have been meant. An answer to words that are no
/// longer there is thrown away.
class Spelling : public QObject {
    Q_OBJECT
public:
    Spelling(const OpenArticle &article, SpellRoom &room, QObject *parent);

    /// Fields in the order in which F7 walks them.
    template<class Field>
    void watch(Field &field) {
        follow(field);
        connect(&field, &Field::menuWanted, this,
                [this, &field](QMenu *menu, const QTextCursor &at) { fill(field, *menu, at); });
    }
    void setOn(bool on);
    /// Selects the next mistake after the caret, around the end; waits for lines that are not
    /// looked at yet.
    void next();

Q_SIGNALS:
    void noMistakes(); ///< F7 found none
    /// No dictionary, or a damaged one: spelling is off for this article until that is another.
    void unavailable(const QString &language, const Error &error);
    void languageChanged();
    void addWanted(const QString &word);

private:
    struct Asked {
        QPointer<QTextEdit> field;
        int line = 0;
        QString text{};
    };

    void follow(QTextEdit &field);
    void edited(QTextEdit &field, int from, int removed, int added);
    void caretMoved(QTextEdit &field);
    void languageMayHaveChanged();
    void forget(bool onlyWrong);
    void look();
    void ask();
    void answered(const QList<Asked> &asked, const SpellRoom::Wrong &wrong);
    void seek();
    QTextEdit *focused() const;
    void fill(QTextEdit &field, QMenu &menu, const QTextCursor &at);
    void offer(QTextEdit &field, QMenu &menu, const QTextCursor &word, QAction *before);
    void replace(QTextEdit &field, QTextCursor word, const QString &with);

    const OpenArticle &m_article;
    SpellRoom &m_room;
    QList<QTextEdit *> m_fields{};
    QString m_language{};
    QTimer m_timer{};
    QPointer<QTextEdit> m_typing{}; ///< where a word is being typed
    bool m_on = false, m_asking = false, m_seeking = false, m_unavailable = false;
};
