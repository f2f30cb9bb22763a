// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ArticleEditor.h"
#include "model/Newsroom.h"
#include "model/work/Backroom.h"
#include "ui/editor/BlockHandle.h"
#include "ui/editor/BodyCards.h"
#include "ui/editor/BodyClipboard.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyReview.h"
#include "ui/editor/CommentPlace.h"
#include "ui/editor/Counter.h"
#include "ui/editor/EditorBar.h"
#include "ui/editor/EditorInserts.h"
#include "ui/editor/EditorTools.h"
#include "ui/editor/FactsHistory.h"
#include "ui/editor/Find.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/GoTo.h"
#include "ui/editor/HeadField.h"
#include "ui/editor/HeadForm.h"
#include "ui/editor/LengthLine.h"
#include "ui/editor/ModePicker.h"
#include "ui/editor/Paste.h"
#include "ui/editor/PasteBar.h"
#include "ui/editor/SelectionCounter.h"
#include "ui/editor/Thumbnails.h"
#include "ui/editor/TypographyHook.h"
#include "ui/editor/UndoLine.h"
#include "ui/editor/WritingColumn.h"
#include "ui/editor/WritingDirection.h"
#include "ui/look/TextLook.h"
#include <QBoxLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

ArticleEditor::ArticleEditor(OpenArticle &article, Backroom &quick, Backroom &slow, QWidget *parent)
    : QWidget(parent), m_article(article), m_quick(quick), m_undo(new UndoLine(this)) {
    setObjectName(QStringLiteral("article-editor"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build(quick, slow);
    connectBody();
    m_counter = new Counter(
        article, [this] { return counted(); }, this);
    connect(m_counter, &Counter::counted, this, &ArticleEditor::countsChanged);
    connect(&article, &OpenArticle::changed, this, &ArticleEditor::showChange);
    connect(&article, &OpenArticle::reviewChanged, this, &ArticleEditor::showReview);
    connect(&article, &OpenArticle::replacing, m_undo, &UndoLine::together);
    connect(&article, &OpenArticle::stateChanged, this, &ArticleEditor::showStanding);
    connectModes();
    m_facts = new FactsHistory(article, *m_undo, this);
    showStanding();
}

ArticleEditor::~ArticleEditor() {
    // Ours is the newest text of the body: hand it over before we go.
    m_article.article();
    m_article.setBodySource(nullptr, {});
    delete m_find; // it looks through the fields
}

void ArticleEditor::build(Backroom &quick, Backroom &slow) {
    m_bar = new EditorBar;
    m_head = new HeadForm(m_article, quick, *m_undo);
    m_body = new BodyEdit(*new Thumbnails(slow, this));
    m_tools = new EditorTools(*m_body);
    m_inserts = new EditorInserts(m_article.id(), *m_body, quick, slow);
    m_body->load(m_article.article().body, m_article.review());
    m_undo->watch(m_body);
    auto *typography = new TypographyHook(m_article, this);
    typography->watch(*m_body);
    for (const auto &name : {QStringLiteral("headline"), QStringLiteral("standfirst")})
        typography->watch(*m_head->findChild<HeadField *>(name)); // names and places stay as typed
    m_paste = new Paste(*m_body, m_article, slow, *m_undo, *typography);

    QList<QTextEdit *> fields;
    for (HeadField *field : m_head->fields())
        fields.append(field);
    m_find = new Find(fields << m_body, *m_undo, this);
    m_selection = new SelectionCounter(fields, this);
    new WritingDirection(m_article, fields, this);

    m_modes = new ModePicker;
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tools, 1);
    row->addWidget(m_modes);
    m_column = new WritingColumn(m_head, tools, m_body);
    new BlockHandle(*m_body, *m_column);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(m_column, 1);
    m_lengths = new LengthLine(m_article, quick, *m_head->fields().at(0), *m_head->fields().at(1));
    all->addWidget(m_lengths);
    all->addWidget(m_find->bar());
    all->addWidget(m_paste->bar());
    setFocusProxy(m_body);
}

void ArticleEditor::connectBody() {
    m_article.setBodySource(this, [this] { return m_body->review().read(); });
    connect(m_body, &BodyEdit::touched, this, [this] { m_article.bodyTouched(this); });
    connect(m_body, &BodyEdit::undoRequested, m_undo, &UndoLine::undo);
    connect(m_body, &BodyEdit::redoRequested, m_undo, &UndoLine::redo);
    connect(m_undo, &UndoLine::went, m_body, [this] { BodyCards::layOut(*m_body->document()); });
    connect(m_body, &BodyEdit::linkActivated, this, &ArticleEditor::follow);
    connect(m_tools, &EditorTools::chosen, this, &ArticleEditor::run);
    connect(m_inserts, &EditorInserts::chosen, this, &ArticleEditor::run);
    connect(m_inserts, &EditorInserts::notice, this, &ArticleEditor::notice);
    connect(m_column, &WritingColumn::sizeAsked, this, [this](bool larger) {
        Q_EMIT actionWanted(larger ? QStringLiteral("text-larger")
                                   : QStringLiteral("text-smaller"));
    });
    connect(m_find, &Find::wentTo, m_column, &WritingColumn::reveal);
    connect(m_find, &Find::wentTo, m_selection, &SelectionCounter::skip);
    connect(m_head, &HeadForm::finished, m_body, [this] { m_body->setFocus(Qt::TabFocusReason); });
}

void ArticleEditor::showChange(OpenArticle::Part part, QObject *by) {
    if (by == this || by == m_head)
        return;
    if (part == OpenArticle::Part::Blocks) {
        // Words that a panel types into one block are one step.
        const Body &now = m_article.article().body, before = m_body->body();
        const auto [at, was] = std::mismatch(now.begin(), now.end(), before.begin(), before.end());
        if (at == now.end() && was == before.end())
            return;
        const QString what = QStringLiteral("block %1 of %2").arg(at - now.begin()).arg(now.size());
        rewrite([this, &now, &what] {
            m_undo->asOne(what, std::exchange(m_leadFromText, false),
                          [this, &now] { m_body->replace(now, m_article.review(), true); });
        });
    } else {
        // A photo of the text that becomes the lead: both are one thing to take back.
        if (part == OpenArticle::Part::Lead)
            m_leadFromText = m_facts->hasNews() && m_article.article().body != m_body->body();
        m_head->show(part);
    }
}

/// Somebody commented, accepted or rejected, or it came from elsewhere: one step, and the caret
/// stays. A remark alone goes with the step before it.
void ArticleEditor::showReview(QObject *by) {
    if (by == this)
        return;
    m_head->showProposals();
    if (by == m_head) // of its fields alone
        return;
    const bool remark = m_article.head().body == m_body->body();
    rewrite([this, remark] {
        m_undo->asOne({}, remark,
                      [this] { m_body->replace(m_article.head().body, m_article.review()); });
    });
}

bool ArticleEditor::takeDrop(const QMimeData &dropped) {
    const QStringList pictures = mayEdit() ? BodyClipboard::read(dropped).files : QStringList();
    if (!pictures.isEmpty())
        m_inserts->addFiles(pictures);
    return !pictures.isEmpty();
}

void ArticleEditor::follow(const QString &href, const std::optional<ArticleId> &article) {
    if (article)
        Q_EMIT openArticle(article->toText());
    else
        QDesktopServices::openUrl(QUrl(href));
}

bool ArticleEditor::run(const QString &action) {
    if (action == QStringLiteral("undo"))
        m_undo->undo();
    else if (action == QStringLiteral("redo"))
        m_undo->redo();
    else if (action == QStringLiteral("open-link"))
        return m_body->run(action);
    else if (action == QStringLiteral("go-to"))
        showOutline();
    else if (action == QStringLiteral("add-tag"))
        return mayEdit() && m_head->goTo(QStringLiteral("tags"));
    else if (action == QStringLiteral("comment"))
        Q_EMIT placeWanted(CommentPlace::of(m_article.article(), *m_body, m_head->focused()));
    else if (action == QStringLiteral("cycle-mode"))
        m_modes->cycle();
    else if (action == QStringLiteral("paste-plain"))
        m_body->pastePlain();
    else if (m_inserts->run(action) || m_find->run(action))
        return true;
    else {
        static const QStringList known{
            QStringLiteral("bold"),          QStringLiteral("italic"),
            QStringLiteral("subheading"),    QStringLiteral("subheading-3"),
            QStringLiteral("quote"),         QStringLiteral("bulleted-list"),
            QStringLiteral("numbered-list"), QStringLiteral("paragraph"),
            QStringLiteral("divider"),       QStringLiteral("note"),
            QStringLiteral("subscript"),     QStringLiteral("superscript"),
            QStringLiteral("fact-box"),      QStringLiteral("move-up"),
            QStringLiteral("move-down")};
        if (!known.contains(action))
            return false;
        if (mayEdit()) {
            m_body->run(action);
            m_body->setFocus(Qt::OtherFocusReason);
        }
    }
    return true;
}

void ArticleEditor::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape || !m_find->close())
        QWidget::keyPressEvent(event);
}

/// Places of the text are ours; what is wrong with a photo is mended in its panel.
void ArticleEditor::showOutline() {
    connect(new GoTo(m_article, m_quick, window()), &GoTo::chosen, this,
            [this](const QString &where) {
                if (where.contains(u'.') || where == QStringLiteral("lead"))
                    Q_EMIT placeWanted(where);
                else
                    goTo(where);
            });
}

void ArticleEditor::setLook(const TextLook &look) {
    m_head->setTextSize(look.factor());
    m_body->setTextSize(look.factor());
    m_column->setTextSize(look.factor());
    m_column->setTypewriter(look.isTypewriter());
}

void ArticleEditor::goTo(const QString &where) {
    static const QRegularExpression block(QStringLiteral("^body\\[(\\d+)\\]"));
    if (const auto match = block.match(where); match.hasMatch()) {
        const int position =
            BodyDocument::positionOf(*m_body->document(), match.captured(1).toInt());
        if (position >= 0) {
            QTextCursor cursor(m_body->document());
            cursor.setPosition(position);
            m_body->setTextCursor(cursor);
            m_body->ensureCursorVisible();
        }
        return m_body->setFocus(Qt::OtherFocusReason);
    }
    if (!m_head->goTo(where) && where == QStringLiteral("body"))
        m_body->setFocus(Qt::OtherFocusReason);
}

void ArticleEditor::insertReadAlso(const ReadAlso &link) {
    if (mayEdit())
        m_body->insertBlocks({Block{link}});
}

QString ArticleEditor::place() const {
    const HeadField *field = m_head->focused();
    const QTextEdit *edit = field ? static_cast<const QTextEdit *>(field) : m_body;
    return QStringLiteral("%1:%2:%3:%4:%5")
        .arg(edit->objectName())
        .arg(edit->textCursor().position())
        .arg(m_column->scroll())
        .arg(edit->document()->characterCount())
        .arg(static_cast<int>(m_modes->mode()));
}

void ArticleEditor::restorePlace(const QString &place) {
    const QStringList parts = place.split(u':');
    if (parts.size() < 4)
        return;
    restoreMode(parts.value(4).toInt());
    QTextEdit *edit = m_body;
    for (HeadField *field : m_head->fields()) {
        if (field->objectName() == parts[0])
            edit = field;
    }
    // Session and text are not written in one go: after a crash one of them may be a save ahead.
    // What was typed stands before the caret, so that its distance to the end is what stays.
    const int length = edit->document()->characterCount(), grown = length - parts[3].toInt();
    QTextCursor cursor(edit->document());
    cursor.setPosition(std::clamp(parts[1].toInt() + grown, 0, length - 1));
    edit->setTextCursor(cursor);
    edit->setFocus(Qt::OtherFocusReason);
    m_column->setScroll(parts[2].toInt());
    if (grown != 0)
        edit->ensureCursorVisible();
}
