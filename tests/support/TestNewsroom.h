// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/Newsroom.h"
#include "model/store/ArticleStore.h"
#include "tests/support/FakeClock.h"
#include <QTemporaryDir>

/// A real newsroom in a temporary folder, gone with the test. Its person is "Ada Marsh".
class TestNewsroom {
public:
    TestNewsroom();

    Newsroom &operator*() { return *m_newsroom; }
    Newsroom *operator->() { return m_newsroom.get(); }
    FakeClock &clock() { return m_clock; }
    QString folder() const { return m_folder.path() + QStringLiteral("/newsroom"); }
    NewsroomPlace place() const;

    /// Closes it; open() opens it again.
    void close() { m_newsroom.reset(); }
    void open();
    /// One more connection to the same newsroom, as another thread or program has.
    std::unique_ptr<Newsroom> another() const;

    /// Stored as a draft. Stops the test where that fails.
    WorkingCopy add(const QString &headline, const QString &section = QStringLiteral("HARBOUR"));
    /// Drafted, approved and published, without Review's conditions.
    WorkingCopy publish(const QString &headline,
                        const QString &section = QStringLiteral("HARBOUR"));

    /// Everything that the newsroom holds but the time, as text: equal where nothing has changed.
    QString everything();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Newsroom> m_newsroom;
};

/// The value, or the test program ends with the error's words: for the steps that are not what is
/// tested.
template<class T>
T must(Result<T> result) {
    if (!result)
        qFatal("%s: %s (%s)", qPrintable(result.error().what), qPrintable(result.error().text),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A whole article with every kind of block, for round trips.
Article sampleArticle(const QString &headline);
