// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/SpellRoom.h"
#include "model/spell/SpellCheck.h"
#include "model/spell/Speller.h"
#include <QCoreApplication>
#include <QHash>
#include <QPointer>
#include <memory>

namespace {
/// Dictionaries held at a time: some 20 MB each.
constexpr qsizetype MostOpen = 3;
constexpr qsizetype MostSuggestions = 7;
} // namespace

/// What lives in the thread.
class SpellRoom::Words : public QObject {
public:
    explicit Words(QStringList folders) : m_folders(std::move(folders)) {}

    Wrong check(const Question &question, const std::atomic<bool> &stopped) {
        const auto speller = of(question.language);
        if (!speller)
            return speller.error();
        const WordSet here = ignoredHere.value(question.article);
        const SpellCheck check(**speller, question.language, [&](const QString &word) {
            return newsroom.contains(word) || names.contains(word) || ignored.contains(word) ||
                   here.contains(word);
        });
        QList<QList<TextRange>> wrong;
        for (const QString &text : question.texts)
            wrong << (stopped ? QList<TextRange>() : check.wrong(text));
        return wrong;
    }

    QStringList suggest(const QString &language, const QString &word) {
        const auto speller = of(language);
        return speller ? (*speller)->suggest(SpellText::plain(word), MostSuggestions)
                       : QStringList();
    }

    WordSet newsroom{}, ignored{};
    ArchiveNames names{};
    QHash<ArticleId, WordSet> ignoredHere{};

private:
    /// What could not be opened is tried again: it may have been installed meanwhile.
    Result<const Speller *> of(const QString &language) {
        const auto files = Dictionaries::find(language, m_folders);
        if (!files)
            return Error{.kind = Error::Kind::NotFound,
                         .what = language,
                         .text = QCoreApplication::translate(
                             "SpellRoom", "no dictionary of this language is installed")};
        for (qsizetype i = 0; i < qsizetype(m_open.size()); ++i) {
            if (m_open[size_t(i)].files != *files)
                continue;
            std::rotate(m_open.begin(), m_open.begin() + i, m_open.begin() + i + 1);
            return m_open.front().speller.get();
        }
        auto opened = Speller::open(*files);
        if (!opened)
            return opened.error();
        m_open.insert(m_open.begin(), {*files, *std::move(opened)});
        if (qsizetype(m_open.size()) > MostOpen)
            m_open.pop_back();
        return m_open.front().speller.get();
    }

    struct Open {
        DictionaryFiles files{};
        std::unique_ptr<Speller> speller{};
    };
    const QStringList m_folders;
    std::vector<Open> m_open{}; ///< the last used first
};

SpellRoom::SpellRoom(const QStringList &folders, QObject *parent)
    : QObject(parent), m_words(new Words(folders)) {
    m_words->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_words, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

SpellRoom::~SpellRoom() {
    m_stopped = true;
    m_thread.quit();
    m_thread.wait();
}

void SpellRoom::post(std::function<void()> work) {
    QMetaObject::invokeMethod(
        m_words,
        [this, work = std::move(work)] {
            if (!m_stopped)
                work();
        },
        Qt::QueuedConnection);
}

void SpellRoom::tellHome(std::function<void()> what) {
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void SpellRoom::check(QObject *asker, Question question,
                      std::function<void(const Wrong &)> answer) {
    post([this, there = QPointer<QObject>(asker), question = std::move(question),
          answer = std::move(answer)]() mutable {
        tellHome([there, wrong = m_words->check(question, m_stopped), answer = std::move(answer)] {
            if (there)
                answer(wrong);
        });
    });
}

void SpellRoom::suggest(QObject *asker, const QString &language, const QString &word,
                        std::function<void(const QStringList &)> answer) {
    post([this, there = QPointer<QObject>(asker), language, word,
          answer = std::move(answer)]() mutable {
        tellHome(
            [there, suggestions = m_words->suggest(language, word), answer = std::move(answer)] {
                if (there)
                    answer(suggestions);
            });
    });
}

void SpellRoom::complete(QObject *asker, const QString &beginning,
                         std::function<void(const QString &)> answer) {
    post([this, there = QPointer<QObject>(asker), beginning, answer = std::move(answer)]() mutable {
        tellHome([there, name = m_words->names.completion(beginning), answer = std::move(answer)] {
            if (there)
                answer(name);
        });
    });
}

void SpellRoom::teach(bool more, std::function<void()> change) {
    post([this, more, change = std::move(change)] {
        change();
        tellHome([this, more] { Q_EMIT learned(more); });
    });
}

void SpellRoom::setNewsroomWords(const QStringList &words) {
    teach(false, [this, words] {
        m_words->newsroom = {};
        for (const QString &word : words)
            m_words->newsroom.add(word);
    });
}

void SpellRoom::learn(const ArchiveNames &names) {
    teach(true, [this, names] { m_words->names.unite(names); });
}

void SpellRoom::ignore(const QString &word, const std::optional<ArticleId> &article) {
    teach(true, [this, word, article] {
        (article ? m_words->ignoredHere[*article] : m_words->ignored).add(word);
    });
}
