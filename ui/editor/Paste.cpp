// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Paste.h"
#include "model/article/Photo.h"
#include "model/import/ImportIdentity.h"
#include "model/import/ImportWords.h"
#include "model/store/PhotoStore.h"
#include "model/work/Backroom.h"
#include "ui/ErrorWords.h"
#include "ui/editor/BodyClipboard.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/OpenArticle.h"
#include "ui/editor/PasteBar.h"
#include "ui/editor/TypographyHook.h"
#include "ui/editor/UndoLine.h"
#include <QBuffer>
#include <QLocale>
#include <QThreadPool>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype AtOnce = 24'000; ///< bytes that are read within a keystroke's time
constexpr int LookEvery = 50;        ///< milliseconds
constexpr int MostWords = 120'000;
constexpr size_t MostBlocks = 12'000;

using Words = Result<std::shared_ptr<const ImportWords>>;

Result<HtmlRead> readNow(const QByteArray &html, const HtmlOptions &options, Progress &progress) {
    QBuffer buffer;
    buffer.setData(html);
    buffer.open(QIODevice::ReadOnly);
    return readHtml(buffer, options, progress);
}

/// A copy from the middle of a line begins or ends with the space beside it.
void keepOuterSpaces(Body &body, const QString &text) {
    auto *line = body.size() == 1 ? std::get_if<Paragraph>(&body.front().is) : nullptr;
    if (!line || text.isEmpty() || text.contains(u'\n'))
        return;
    if (text.front().isSpace())
        line->text.prepend({u" "_s, {}});
    if (text.back().isSpace())
        line->text.append({u" "_s, {}});
    line->text = normalized(line->text);
}

} // namespace

/// One text that is being read on another thread.
struct Paste::Reading {
    Progress progress;
    std::atomic<int> percent{0};
    std::atomic<bool> done{false};
    std::optional<Result<HtmlRead>> result{}; ///< looked at when done

    Reading()
        : progress([this](const Progress::Now &now) {
              percent = now.total > 0 ? int(now.done * 100 / now.total) : 0;
          }) {}
};

Paste::Paste(BodyEdit &body, OpenArticle &article, Backroom &slow, UndoLine &undo,
             TypographyHook &typography)
    : QObject(&body), m_body(body), m_article(article), m_slow(slow), m_undo(undo),
      m_typography(typography), m_bar(new PasteBar) {
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Paste::look);
    connect(&body, &BodyEdit::htmlPasted, this, &Paste::take);
    connect(&body, &BodyEdit::touched, this, [this] {
        if (!m_inserting)
            m_bar->endUndo();
    });
    connect(m_bar, &PasteBar::undoWanted, this, [this] {
        takeBack();
        m_bar->hide();
    });
    connect(m_bar, &PasteBar::plainWanted, this, &Paste::pasteAsPlain);
    connect(m_bar, &PasteBar::cancelled, this, &Paste::cancel);
}

Paste::~Paste() {
    if (m_reading)
        m_reading->progress.stop();
}

void Paste::take(const QByteArray &html, const QString &text, const QByteArray &picture) {
    cancel();
    m_at = m_body.textCursor();
    m_text = text;
    m_picture = picture;
    m_inserted = false;
    if (const auto words = m_words ? Words(m_words) : ImportWords::load({}))
        m_words = *words;
    const HtmlOptions options{.language = m_article.article().language, .words = m_words};
    if (html.size() <= AtOnce) {
        Progress progress;
        return finish(readNow(html, options, progress));
    }
    m_reading = std::make_shared<Reading>();
    QThreadPool::globalInstance()->start([reading = m_reading, html, options] {
        reading->result = readNow(html, options, reading->progress);
        reading->done = true;
    });
    m_timer.start();
}

void Paste::look() {
    if (!m_reading->done)
        return m_bar->showProgress(
            tr("Reading what was pasted: %1 %").arg(QLocale().toString(m_reading->percent.load())));
    m_timer.stop();
    const auto reading = std::exchange(m_reading, nullptr);
    finish(std::move(*reading->result));
}

void Paste::cancel() {
    ++m_round;
    m_timer.stop();
    if (const auto reading = std::exchange(m_reading, nullptr))
        reading->progress.stop();
    m_bar->hide();
}

void Paste::finish(Result<HtmlRead> read) {
    if (!read) {
        const Error error{read.error().kind, tr("What was pasted"), read.error().text};
        return m_bar->showOutcome(ErrorWords::sentence(error), false);
    }
    if (read->report.words > MostWords || read->body.size() > MostBlocks)
        return m_bar->showOutcome(
            tr("What was pasted holds %n word(s), more than one article takes. Paste it in parts, "
               "or save it as a file and import that.",
               nullptr, read->report.words),
            false);
    // Where a single picture was copied, its file says more than the markup around it.
    if (read->report.words == 0 && read->pictures.isEmpty() && !m_picture.isEmpty())
        return Q_EMIT m_body.picturesPasted({m_picture});
    if (read->pictures.isEmpty())
        put(std::move(*read));
    else
        storePictures(std::move(*read));
}

void Paste::storePictures(HtmlRead read) {
    m_bar->showProgress(tr("Storing the pictures"));
    m_slow.ask(
        this,
        [read = std::move(read)](Newsroom &newsroom) mutable -> Result<HtmlRead> {
            Article carrier;
            carrier.body = std::move(read.body);
            for (const QByteArray &picture : read.pictures) {
                const auto stored = newsroom.photos().add(picture, tr("A pasted picture"));
                if (stored)
                    continue;
                removePhoto(carrier, PhotoHash::of(picture));
                read.report.refused.append(stored.error().text);
            }
            read.body = std::move(carrier.body);
            return std::move(read);
        },
        [this, round = m_round](Result<HtmlRead> stored) {
            if (round != m_round)
                return;
            if (stored)
                put(std::move(*stored));
            else
                m_bar->showOutcome(ErrorWords::sentence(stored.error()), false);
        });
}

void Paste::put(HtmlRead read) {
    if (m_body.isReadOnly())
        return m_bar->hide();
    keepOuterSpaces(read.body, m_text);
    const int from = m_at.selectionStart();
    m_inserting = true;
    insert(read.body);
    m_settled = m_typography.settle(m_body, from, m_body.textCursor().position());
    m_inserting = false;
    m_inserted = !read.body.empty();
    say(read);
}

void Paste::insert(const Body &blocks) {
    m_body.setTextCursor(m_at);
    m_body.insertBlocks(blocks);
}

void Paste::takeBack() {
    if (std::exchange(m_settled, false))
        m_undo.undo();
    m_undo.undo();
}

void Paste::say(const HtmlRead &read) {
    const QString kept = read.report.keptText(), removed = read.report.removedText();
    const bool plain = removed.isEmpty() && read.body.size() == 1 &&
                       std::holds_alternative<Paragraph>(read.body.front().is);
    if (plain) // nothing to say of a few words
        return m_bar->hide();
    QStringList parts;
    if (kept.isEmpty())
        parts.append(tr("Nothing was pasted."));
    else
        parts.append(tr("Pasted: %1.").arg(kept));
    if (!removed.isEmpty())
        parts.append(tr("Removed: %1.").arg(removed));
    for (const QString &warning : read.report.refused)
        parts.append(ErrorWords::sentence({Error::Kind::BadInput, {}, warning}));
    m_bar->showOutcome(parts.join(u' '), m_inserted);
}

void Paste::pasteAsPlain() {
    if (m_inserted)
        takeBack();
    m_inserted = false;
    m_bar->hide();
    if (m_body.isReadOnly())
        return;
    m_inserting = true;
    insert(BodyClipboard::fromPlainText(m_text));
    m_inserting = false;
    m_body.setFocus(Qt::OtherFocusReason);
}
