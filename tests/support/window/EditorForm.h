// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/window/WritingDesk.h"
#include "ui/editor/ArticleEditor.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/HeadField.h"
#include <QApplication>

inline Article articleWith(const Body &body) {
    Article article = sampleArticle(QStringLiteral("Ferry returns"));
    article.body = body;
    return article;
}

inline Block paragraph(const QString &text) {
    return {Paragraph{plain(text)}};
}

/// The form of an article in a window, as large as in the house's picture.
struct Form {
    explicit Form(const Article &article)
        : desk(article), editor(desk.open, desk.quick, desk.slow) {
        editor.resize(632, 640);
        editor.show();
        QApplication::setActiveWindow(&editor);
    }
    HeadField *field(const char *name) {
        return editor.findChild<HeadField *>(QLatin1StringView(name));
    }
    BodyEdit *body() { return editor.findChild<BodyEdit *>(); }
    const Article &article() { return desk.open.article(); }

    WritingDesk desk;
    ArticleEditor editor;
};
