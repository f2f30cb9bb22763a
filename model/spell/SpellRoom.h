// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/base/Result.h"
#include "model/spell/ArchiveNames.h"
#include "model/spell/Dictionaries.h"
#include "model/spell/SpellText.h"
#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>

/// A thread that knows how words are written. The window asks; the answer comes on the asker's
/// thread, and not at all when the asker is gone; what it holds is not touched on another. Nothing
/// of Hunspell is called elsewhere.
class SpellRoom : public QObject {
    Q_OBJECT
public:
    /// What is wrong in each of some texts. NotFound: no dictionary of the language; BadInput: it
    /// is damaged.
    using Wrong = Result<QList<QList<TextRange>>>;
    struct Question {
        QString language{};
        ArticleId article; ///< whose ignored words count
        QStringList texts{};
    };

    explicit SpellRoom(const QStringList &folders = Dictionaries::folders(),
                       QObject *parent = nullptr);
    ~SpellRoom() override; ///< what is asked and not begun is dropped

    void check(QObject *asker, Question question, std::function<void(const Wrong &)> answer);
    /// A hundred milliseconds and more.
    void suggest(QObject *asker, const QString &language, const QString &word,
                 std::function<void(const QStringList &)> answer);

    /// A name of the archive that begins so; "" when there is none.
    void complete(QObject *asker, const QString &beginning,
                  std::function<void(const QString &)> answer);

    /// All the words of the newsroom's own dictionary, in place of those before.
    void setNewsroomWords(const QStringList &words);
    void learn(const ArchiveNames &names);
    /// For as long as the program runs: in one article, or in all.
    void ignore(const QString &word, const std::optional<ArticleId> &article);

Q_SIGNALS:
    /// Other words are right than before; `more`: and those that were are still.
    void learned(bool more);

private:
    class Words;
    void post(std::function<void()> work);
    void tellHome(std::function<void()> what);
    /// `change` of what is known, and then `learned`.
    void teach(bool more, std::function<void()> change);

    QThread m_thread;
    std::atomic<bool> m_stopped{false};
    Words *m_words;
};
