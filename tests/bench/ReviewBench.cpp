// SPDX-License-Identifier: GPL-3.0-or-later
// What proposals and remarks cost: a key while changes are suggested beside the same key while one
// edits, in turn at the same place of the same text; and a frame while scrolling through many
// proposals beside the text without any. Run it in Release, with nothing else on the machine:
//   QT_QPA_PLATFORM=offscreen ReviewBench
#include "tests/support/window/SuggestingSurface.h"
#include <QApplication>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Blocks = 300, Keys = 400, Frames = 400, Comments = 50;
using Mode = BodyReview::Mode;

/// 34 words.
const QString Line = u"the harbour was quiet before a storm and people went home early while boats "
                     "stayed near old walls and nobody saw how the ferry left at noon with two "
                     "ministers on it for the other side."_s;

Body bodyOf(int blocks) {
    return Body(std::size_t(blocks), Block{Paragraph{plain(Line)}});
}

/// Half of them insert a word, half delete one; several in a block where there are more than
/// blocks.
ReviewRecord reviewOf(int suggestions, int comments) {
    ReviewRecord review;
    for (int i = 0; i < suggestions; ++i) {
        const int block = i * 7 % Blocks, at = 4 + i / Blocks * 40;
        Suggestion one{QUuid::createUuid(), u"A. Osei"_s, fromSeconds(1769850000)};
        one.anchor = {{}, block, at, i % 2 ? at : at + 7, {}};
        one.kind = i % 2 ? Suggestion::Kind::Insert : Suggestion::Kind::Delete;
        one.anchor.words = one.before = i % 2 ? QString() : Line.mid(at, 7);
        one.after = i % 2 ? u"old "_s : QString();
        review.suggestions += one;
    }
    for (int i = 0; i < comments; ++i)
        review.threads += Thread{QUuid::createUuid(),
                                 {{}, i * 5 % Blocks, 20, 30, Line.mid(20, 10)},
                                 false,
                                 {{u"L. Marin"_s, fromSeconds(1769850000), u"Who says so?"_s}}};
    return review;
}

struct Times {
    QList<double> ms{};
    void add(const QElapsedTimer &since) { ms += double(since.nsecsElapsed()) / 1e6; }
    void put(const QString &what) {
        std::sort(ms.begin(), ms.end());
        const auto at = [this](double part) {
            return ms.value(qsizetype(double(ms.size() - 1) * part));
        };
        std::printf("| %s | %.2f | %.2f | %.2f |\n", qPrintable(what), at(0.5), at(0.99), at(1));
    }
};

struct Writing {
    Writing(QString name, Mode mode, const ReviewRecord &review)
        : what(std::move(name)), surface(bodyOf(Blocks), review) {
        surface.edit->review().setMode(mode);
        surface.edit->resize(700, 800);
        QTextCursor caret(surface.edit->document()->findBlockByNumber(Blocks / 2));
        caret.movePosition(QTextCursor::EndOfBlock);
        surface.edit->setTextCursor(caret);
        surface.edit->ensureCursorVisible();
        if (!QTest::qWaitForWindowExposed(surface.edit.get()))
            std::printf("not seen\n");
        surface.edit->viewport()->repaint();
    }
    void key(char letter) {
        QElapsedTimer since;
        since.start();
        QTest::keyClick(surface.edit.get(), letter);
        surface.edit->viewport()->repaint();
        times.add(since);
    }
    void scroll() {
        QScrollBar &bar = *surface.edit->verticalScrollBar();
        QElapsedTimer since;
        since.start();
        bar.setValue(bar.value() < bar.maximum() ? bar.value() + 40 : 0);
        surface.edit->viewport()->repaint();
        times.add(since);
    }

    QString what;
    SuggestingSurface surface;
    Times times{};
};

void type() {
    Writing bare(u"key, editing, nothing proposed"_s, Mode::Editing, {});
    Writing editing(u"key, editing, 100 suggestions, 50 comments"_s, Mode::Editing,
                    reviewOf(100, Comments));
    Writing suggesting(u"key, suggesting, 100 suggestions, 50 comments"_s, Mode::Suggesting,
                       reviewOf(100, Comments));
    const QString typed = u" the ferry left at noon and nobody saw it"_s;
    for (int i = 0; i < Keys; ++i)
        for (Writing *each : {&bare, &editing, &suggesting})
            each->key(typed[i % typed.size()].toLatin1());
    for (Writing *each : {&bare, &editing, &suggesting})
        each->times.put(each->what);
}

void scroll() {
    Writing bare(u"frame, nothing proposed"_s, Mode::Editing, {});
    Writing many(u"frame, 1,000 suggestions"_s, Mode::Editing, reviewOf(1000, Comments));
    for (int i = 0; i < Frames; ++i)
        for (Writing *each : {&bare, &many})
            each->scroll();
    for (Writing *each : {&bare, &many})
        each->times.put(each->what);
}

} // namespace

int main(int argc, char **argv) {
    QApplication program(argc, argv);
    QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    std::printf("| ms | p50 | p99 | most |\n|---|---|---|---|\n");
    type();
    scroll();
    return 0;
}
