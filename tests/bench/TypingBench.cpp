// SPDX-License-Identifier: GPL-3.0-or-later
// From a key to its picture in the real window, with spelling, typography and autosave at work, and
// the same in a bare QTextEdit with the same text at the same place. Run it in Release, with
// nothing else on the machine:
//   QT_QPA_PLATFORM=offscreen TypingBench [WORDS]…      10000 and 100000 when not given
#include "model/work/Backroom.h"
#include "tests/support/TestNewsroom.h"
#include "ui/MainWindow.h"
#include "ui/Preferences.h"
#include "ui/editor/BodyEdit.h"
#include "ui/frame/Tabs.h"
#include "ui/look/Theme.h"
#include <QApplication>
#include <QTextBlock>
#include <QTextEdit>
#include <QtTest>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Keys = 200, WordsABlock = 33, PauseMs = 40;
const QString Typed = u"the ferry left at noon and nobody saw it "_s;

/// Words that a dictionary knows, none that stands in it twice in a row.
QString words(int count, int seed) {
    static const QStringList known = u"the harbour was quiet before a storm and people went home "
                                     "early while boats stayed near old walls"_s.split(u' ');
    QStringList text;
    for (int i = 0; i < count; ++i)
        text += known[(seed * 7 + i) % known.size()];
    return text.join(u' ') + u'.';
}

Article articleOf(int count) {
    Article article = sampleArticle(u"%1 words"_s.arg(count));
    article.body.clear();
    for (int i = 0; i < count / WordsABlock; ++i) {
        InlineText text{{words(WordsABlock - 6, i)}, {u" with a link "_s}, {u"and strong words"_s}};
        text[1].marks.href = u"https://example.org/"_s;
        text[2].marks.strong = true;
        if (i % 20 == 19)
            article.body.push_back({Subheading{2, {{words(5, i)}}}});
        article.body.push_back({Paragraph{text}});
    }
    return article;
}

/// Sees when a widget is painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
    /// Milliseconds since `from`, once it was painted again.
    double wait(const QElapsedTimer &from) {
        while (!seen && from.elapsed() < 20000)
            QCoreApplication::processEvents();
        return double(from.nsecsElapsed()) / 1e6;
    }
    bool seen = false;
};

struct Times {
    QList<double> ms{};
    double at(double part) const { return ms.value(qsizetype(double(ms.size() - 1) * part)); }
};

Times type(QTextEdit &edit, double place) {
    QTextCursor caret = edit.textCursor();
    const int block = int(double(edit.document()->blockCount() - 1) * place);
    caret.setPosition(edit.document()->findBlockByNumber(block).position());
    caret.movePosition(QTextCursor::EndOfBlock);
    edit.setTextCursor(caret);
    edit.ensureCursorVisible();
    edit.setFocus();
    QTest::qWait(500);
    Painted painted(edit.viewport());
    Times times;
    for (int i = 0; i < Keys; ++i) {
        QElapsedTimer since;
        painted.seen = false;
        since.start();
        QTest::keyClick(&edit, Typed[i % Typed.size()].toLatin1());
        times.ms += painted.wait(since);
        QTest::qWait(PauseMs);
    }
    std::ranges::sort(times.ms);
    return times;
}

/// The program's own window on a newsroom of its own.
class Desk {
public:
    Desk() : m_theme(*qApp, {.choice = Theme::Choice::Light, .contrast = false}) {
        NewsroomPlace place = m_newsroom.place();
        m_quick = std::make_unique<Backroom>(place, m_clock);
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        m_slow = std::make_unique<Backroom>(place, m_clock);
        m_window = std::make_unique<MainWindow>(*m_quick, *m_slow, m_theme, m_preferences,
                                                m_newsroom.folder());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        m_window->settle();
        QTest::qWait(1000);
    }
    ~Desk() {
        m_window.reset();
        m_slow.reset();
        m_quick.reset();
    }
    /// Milliseconds from the wish to the first picture of the text.
    double open(const Article &article) {
        const ArticleId id = must(m_newsroom->articles().add(article)).article.id;
        QElapsedTimer since;
        since.start();
        m_window->tabs().open(id, article.headline);
        while (!body() && since.elapsed() < 20000)
            QCoreApplication::processEvents();
        return Painted(body()->viewport()).wait(since);
    }
    BodyEdit *body() const {
        for (BodyEdit *edit : m_window->findChildren<BodyEdit *>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    }

private:
    TestNewsroom m_newsroom;
    SystemClock m_clock;
    Theme m_theme;
    QTemporaryDir m_home;
    Preferences m_preferences{m_home.filePath(u"own.json"_s)};
    std::unique_ptr<Backroom> m_quick, m_slow;
    std::unique_ptr<MainWindow> m_window;
};

void put(const QString &what, const Times &ours, const Times &bare) {
    std::printf("| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |\n", qPrintable(what),
                ours.at(0.5), ours.at(0.99), ours.at(1), bare.at(0.5), bare.at(0.99),
                ours.at(0.99) / bare.at(0.99));
    std::fflush(stdout);
}

void measure(int count) {
    const Article article = articleOf(count);
    Desk desk;
    std::printf("open %d words: first picture after %.0f ms\n", count, desk.open(article));
    QTest::qWait(3000); // spelling has looked at what is seen
    BodyEdit *body = desk.body();
    QTextEdit bare;
    bare.setFont(body->font());
    bare.resize(body->size());
    bare.setPlainText(body->toPlainText());
    bare.show();
    for (const auto &[name, place] : {std::pair("begin", 0.0), {"middle", 0.5}, {"end", 1.0}}) {
        const Times ours = type(*body, place);
        put(u"%1 words, %2"_s.arg(count).arg(QLatin1StringView(name)), ours, type(bare, place));
    }
}

} // namespace

int main(int argc, char **argv) {
    QApplication program(argc, argv);
    QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", state.path().toUtf8());
    QList<int> counts;
    for (const QString &word : program.arguments().mid(1))
        counts += word.toInt();
    if (counts.isEmpty())
        counts = {10'000, 100'000};
    std::printf("| ms from key to picture | p50 | p99 | most | bare p50 | bare p99 | ratio |\n"
                "|---|---|---|---|---|---|---|\n");
    for (const int count : counts)
        measure(count);
    return 0;
}
