// SPDX-License-Identifier: GPL-3.0-or-later
// A key to its paint while words are looked at, against the same without: each key has its moment,
// and what keeps the window from it counts. Needs hunspell-en-gb. Run it in Release.
#include "tests/support/Typist.h"
#include "tests/support/window/EditorForm.h"
#include "ui/editor/Spelling.h"
#include <QElapsedTimer>
#include <QtTest>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

constexpr int Keys = 500, EveryMs = 20;

/// Milliseconds that this thread has worked.
double worked() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Times {
    QList<double> all{}, own{}, between{}; ///< to the paint; of it the thread's; what else it did
};

Times typed(BodyEdit &body) {
    const QString words = QStringLiteral("the harbuor council said that nobdy had seen the ferry ");
    Times times;
    QElapsedTimer clock;
    clock.start();
    for (int key = 0; key < Keys; ++key) {
        const qint64 due = qint64(key + 1) * EveryMs * 1'000'000;
        double longest = 0;
        while (clock.nsecsElapsed() < due) {
            const double before = worked();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            longest = std::max(longest, worked() - before);
        }
        const double before = worked();
        QTest::keyClick(&body, words.at(key % words.size()).toLatin1());
        body.viewport()->repaint();
        times.own << worked() - before;
        times.between << longest;
        times.all << double(clock.nsecsElapsed() - due) / 1e6;
    }
    for (QList<double> *each : {&times.all, &times.own, &times.between})
        std::sort(each->begin(), each->end());
    return times;
}

void measure(int words, bool atEnd, bool spells) {
    Article article = articleWith(Typist(1).body(words));
    article.language = QStringLiteral("en-GB");
    SpellRoom room;
    Form form(article);
    auto *spelling = new Spelling(form.desk.open, room, &form.editor);
    spelling->watch(*form.body());
    spelling->setOn(spells);
    form.body()->setFocus();
    QTextCursor cursor(form.body()->document());
    cursor.setPosition(form.body()->document()->characterCount() / 2);
    cursor.movePosition(atEnd ? QTextCursor::End : QTextCursor::EndOfWord);
    form.body()->setTextCursor(cursor);
    const Times times = typed(*form.body());
    std::printf("| %d words, %s, spelling %s |", words, atEnd ? "at the end" : "in the middle",
                spells ? "on" : "off");
    for (const QList<double> &each : {times.all, times.own, times.between})
        std::printf(" %.1f | %.1f |", each[Keys / 2], each[Keys * 99 / 100]);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv) {
    QStandardPaths::setTestModeEnabled(true);
    const QApplication app(argc, argv);
    if (!Dictionaries::find(QStringLiteral("en-GB")))
        return std::puts("no English dictionary is installed"), 1;
    std::printf(
        "| ms | key to paint, p50 | p99 | processor, p50 | p99 | between keys, p50 | p99 |\n"
        "|---|---|---|---|---|---|---|\n");
    for (const int words : {10'000, 100'000})
        for (const bool atEnd : {false, true})
            for (const bool spells : {false, true})
                measure(words, atEnd, spells);
}
