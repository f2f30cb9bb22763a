// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/TinyDictionary.h"
#include "tests/support/window/EditorForm.h"
#include "ui/editor/SpellMarks.h"
#include "ui/editor/Spelling.h"
#include <QContextMenuEvent>
#include <QTextBlock>

inline Article written(const QStringList &paragraphs,
                       const QString &headline = QStringLiteral("The ferry")) {
    Body body;
    for (const QString &text : paragraphs)
        body.push_back(paragraph(text));
    Article article = articleWith(body);
    article.headline = headline;
    article.standfirst = QStringLiteral("The ministers went to the harbour");
    article.language = QStringLiteral("en-GB");
    return article;
}

/// An article in its form with a SpellRoom that knows the tiny dictionary.
struct Spelled {
    explicit Spelled(const Article &article) : form(article) {
        spelling = new Spelling(form.desk.open, room, &form.editor);
        spelling->watch(*form.field("headline"));
        spelling->watch(*form.field("standfirst"));
        spelling->watch(*form.body());
        spelling->setOn(true);
    }

    QList<QTextEdit *> fields() {
        return {form.field("headline"), form.field("standfirst"), form.body()};
    }
    QStringList marked() {
        QStringList words;
        for (QTextEdit *field : fields())
            for (QTextBlock line = field->document()->begin(); line.isValid(); line = line.next())
                if (const SpellMarks *marks = SpellMarks::of(line))
                    for (const TextRange &range : marks->wrong)
                        words << line.text().mid(range.from, range.length);
        return words;
    }
    bool settled() {
        for (QTextEdit *field : fields())
            for (QTextBlock line = field->document()->begin(); line.isValid(); line = line.next())
                if (SpellMarks::isDue(line))
                    return false;
        return true;
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(settled(), 10000); }

    /// The context menu at the caret, as the Menu key opens it, with its suggestions.
    QMenu *menu() {
        QTextEdit *field = form.body();
        const QPoint at = field->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, field->mapToGlobal(at));
        QApplication::sendEvent(field, &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *action(QMenu *menu, const char *name) {
        return menu->findChild<QAction *>(QLatin1StringView(name));
    }
    void choose(const char *name) {
        QMenu *open = menu();
        QVERIFY(open);
        QTRY_VERIFY_WITH_TIMEOUT(action(open, name), 10000);
        action(open, name)->trigger();
        open->close();
    }

    TinyDictionary tiny{};
    SpellRoom room{tiny.folders()};
    Form form;
    Spelling *spelling = nullptr;
};
