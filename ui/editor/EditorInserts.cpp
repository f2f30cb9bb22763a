// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorInserts.h"
#include "model/store/SnippetStore.h"
#include "model/work/Backroom.h"
#include "ui/ErrorWords.h"
#include "ui/editor/BlockMenu.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyMarks.h"
#include "ui/editor/EmbedField.h"
#include "ui/editor/LinkPicker.h"
#include "ui/editor/PhotoAdding.h"
#include <QTextBlock>
#include <memory>

EditorInserts::EditorInserts(const ArticleId &article, BodyEdit &body, Backroom &quick,
                             Backroom &slow)
    : QObject(&body), m_article(article), m_body(body), m_quick(quick), m_slow(slow) {
    connect(&body, &BodyEdit::filesDropped, this, &EditorInserts::addFiles);
    connect(&body, &BodyEdit::picturesPasted, this, &EditorInserts::addPictures);
    connect(&body, &BodyEdit::blockMenuWanted, this, &EditorInserts::showBlocks);
    connect(&body, &BodyEdit::cardActivated, this, &EditorInserts::editCard);
}

bool EditorInserts::run(const QString &action) {
    if (action == QStringLiteral("insert-photo"))
        choosePhotos();
    else if (action == QStringLiteral("insert-gallery"))
        chooseGallery();
    else if (action == QStringLiteral("insert-embed"))
        askEmbed(std::nullopt);
    else if (action == QStringLiteral("insert-block"))
        showBlocks(false);
    else if (action == QStringLiteral("insert-read-also"))
        pickReadAlso(std::nullopt);
    else if (action.startsWith(QStringLiteral("snippet:")))
        insertSnippet(action.section(u':', 1));
    else if (action == QStringLiteral("link"))
        pickLink();
    else
        return false;
    return true;
}

void EditorInserts::choosePhotos() {
    const QTextCursor at = m_body.textCursor();
    PhotoAdding::choose(&m_body, true, [this, at](const QStringList &paths) {
        PhotoAdding::files(m_slow, this, paths,
                           [this, at](const Result<PhotoUse> &use) { put(at, use); });
    });
}

void EditorInserts::addFiles(const QStringList &paths) {
    const QTextCursor at = m_body.textCursor();
    PhotoAdding::files(m_slow, this, paths,
                       [this, at](const Result<PhotoUse> &use) { put(at, use); });
}

void EditorInserts::addPictures(const QList<QByteArray> &pictures) {
    const QTextCursor at = m_body.textCursor();
    for (const QByteArray &picture : pictures)
        PhotoAdding::bytes(m_slow, this, picture,
                           [this, at](const Result<PhotoUse> &use) { put(at, use); });
}

void EditorInserts::put(QTextCursor at, const Result<PhotoUse> &use) {
    if (!use) {
        Q_EMIT notice(ErrorWords::sentence(use.error()));
        return;
    }
    if (m_body.isReadOnly())
        return;
    at.clearSelection();
    m_body.setTextCursor(at);
    m_body.insertBlocks({Block{PhotoBlock{*use}}});
}

void EditorInserts::editCard() {
    const std::optional<Block> card = m_body.cardAtCaret();
    if (const auto *also = card ? std::get_if<ReadAlso>(&card->is) : nullptr)
        pickReadAlso(*also);
    else if (const auto *embed = card ? std::get_if<Embed>(&card->is) : nullptr)
        askEmbed(*embed);
    else if (card && std::holds_alternative<Gallery>(card->is))
        chooseGallery();
}

/// Several photos become one gallery; on a gallery they are added to it.
void EditorInserts::chooseGallery() {
    if (m_body.isReadOnly())
        return;
    const QTextCursor at = m_body.textCursor();
    PhotoAdding::choose(&m_body, true, [this, at](const QStringList &paths) {
        auto uses = std::make_shared<QList<PhotoUse>>();
        auto left = std::make_shared<qsizetype>(paths.size());
        PhotoAdding::files(m_slow, this, paths,
                           [this, at, uses, left](const Result<PhotoUse> &use) {
                               if (use)
                                   uses->append(*use);
                               else
                                   Q_EMIT notice(ErrorWords::sentence(use.error()));
                               if (--*left == 0)
                                   putGallery(at, *uses);
                           });
    });
}

void EditorInserts::putGallery(QTextCursor at, const QList<PhotoUse> &uses) {
    if (uses.isEmpty() || m_body.isReadOnly())
        return;
    at.clearSelection();
    m_body.setTextCursor(at);
    const std::optional<Block> card = m_body.cardAtCaret();
    if (const auto *present = card ? std::get_if<Gallery>(&card->is) : nullptr)
        m_body.replaceCard({Gallery{present->photos + uses}});
    else
        m_body.insertBlocks({Block{Gallery{uses}}});
}

void EditorInserts::askEmbed(const std::optional<Embed> &present) {
    if (m_body.isReadOnly())
        return;
    auto *field = new EmbedField(&m_body);
    connect(field, &EmbedField::picked, this, [this, present](const QString &href) {
        if (present)
            m_body.replaceCard({Embed{href}});
        else
            m_body.insertBlocks({Block{Embed{href}}});
        m_body.setFocus(Qt::PopupFocusReason);
    });
    field->open(caretOnScreen(), present ? present->href : QString());
}

void EditorInserts::showBlocks(bool slash) {
    if (m_body.isReadOnly())
        return;
    auto *menu = new BlockMenu(&m_body);
    connect(menu, &BlockMenu::chosen, this, &EditorInserts::chosen);
    // A "/" that chose nothing was meant as one.
    connect(menu, &BlockMenu::abandoned, this, [this, slash](const QString &typed) {
        if (slash && !m_body.isReadOnly())
            m_body.insertPlainText(QLatin1Char('/') + typed);
    });
    m_body.setFocus(Qt::OtherFocusReason);
    m_body.ensureCursorVisible();
    menu->open(caretOnScreen());
    m_quick.ask(
        menu, [](Newsroom &newsroom) { return SnippetStore(newsroom).names(); },
        [menu](const Result<QStringList> &names) {
            if (names)
                menu->addSnippets(*names);
        });
}

/// Read and made into blocks in the room; put where the caret is by then.
void EditorInserts::insertSnippet(const QString &name) {
    m_quick.ask(
        this,
        [name](Newsroom &newsroom) -> Result<Body> {
            const Result<Snippet> snippet = SnippetStore(newsroom).find(name);
            return snippet ? SnippetStore::blocks(*snippet) : Result<Body>(snippet.error());
        },
        [this](const Result<Body> &blocks) {
            if (!blocks)
                return Q_EMIT notice(ErrorWords::sentence(blocks.error()));
            if (m_body.isReadOnly())
                return;
            m_body.insertBlocks(*blocks);
            m_body.setFocus(Qt::OtherFocusReason);
        });
}

QRect EditorInserts::caretOnScreen() const {
    const QRect caret = m_body.cursorRect();
    return {m_body.viewport()->mapToGlobal(caret.topLeft()), caret.size()};
}

void EditorInserts::pickReadAlso(const std::optional<ReadAlso> &present) {
    if (m_body.isReadOnly())
        return;
    auto *picker = new LinkPicker(m_quick, LinkPicker::For::ReadAlso, m_article, &m_body);
    const QTextCursor at = m_body.textCursor();
    connect(picker, &LinkPicker::picked, this, [this, at, present](const ReadAlso &link) {
        m_body.setTextCursor(at);
        if (present)
            m_body.replaceCard({link});
        else
            m_body.insertBlocks({Block{link}});
        m_body.setFocus(Qt::PopupFocusReason);
    });
    connect(picker, &LinkPicker::removed, this, [this, at] {
        QTextCursor card(at.block());
        card.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        m_body.removeLine(card);
    });
    openAtCaret(*picker, present.value_or(ReadAlso{}), present.has_value());
}

void EditorInserts::openAtCaret(LinkPicker &picker, const ReadAlso &present, bool there) {
    m_body.ensureCursorVisible();
    const QWidget &view = *m_body.viewport();
    const auto onScreen = [&view](const QRect &rect) {
        return QRect(view.mapToGlobal(rect.topLeft()), rect.size());
    };
    // As wide as the text; as high as the window, because a low text has little room.
    const QRect column = onScreen(view.rect());
    const QRect window(view.window()->mapToGlobal(QPoint(0, 0)), view.window()->size());
    picker.open(onScreen(m_body.cursorRect()),
                QRect(QPoint(column.left(), window.top()), QPoint(column.right(), window.bottom())),
                present, there);
}

void EditorInserts::pickLink() {
    if (m_body.isReadOnly())
        return;
    QTextCursor words = m_body.textCursor();
    BodyMarks::selectLink(words);
    m_body.setTextCursor(words);
    if (!words.hasSelection()) {
        Q_EMIT notice(tr("Mark the words that shall be the link first."));
        return;
    }
    const Marks marks = BodyMarks::at(words);
    auto *picker = new LinkPicker(m_quick, LinkPicker::For::Words, m_article, &m_body);
    const auto set = [this, words](const QString &href, const std::optional<ArticleId> &article) {
        QTextCursor cursor = words;
        if (m_body.isReadOnly()) // another's by now
            return;
        BodyMarks::setLink(cursor, href, article);
        m_body.setFocus(Qt::PopupFocusReason);
    };
    connect(picker, &LinkPicker::picked, this,
            [set](const ReadAlso &link) { set(link.href, link.article); });
    connect(picker, &LinkPicker::removed, this, [set] { set({}, std::nullopt); });
    openAtCaret(*picker, {{}, {}, marks.href}, !marks.href.isEmpty() || marks.article);
}
