// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/work/Backroom.h"
#include "tests/support/TestNewsroom.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyReview.h"
#include "ui/editor/ShownLines.h"
#include "ui/editor/Thumbnails.h"
#include "ui/editor/UndoLine.h"
#include <QTextBlock>
#include <QtTest>
#include <memory>

/// The surface alone, in its mode, with the undo line that the window has.
struct SuggestingSurface {
    std::unique_ptr<Backroom> room;
    TestNewsroom newsroom;
    FakeClock clock;
    std::unique_ptr<Thumbnails> thumbnails;
    std::unique_ptr<BodyEdit> edit;
    UndoLine undo;

    explicit SuggestingSurface(const Body &body, const ReviewRecord &review = {}) {
        room = std::make_unique<Backroom>(newsroom.place(), clock);
        thumbnails = std::make_unique<Thumbnails>(*room, nullptr);
        edit = std::make_unique<BodyEdit>(*thumbnails);
        edit->load(body, review);
        undo.watch(edit.get());
        edit->review().setPerson(QStringLiteral("L. Marin"), undo);
        edit->review().setMode(BodyReview::Mode::Suggesting);
        edit->resize(600, 600);
        edit->show();
    }
    void at(const QString &words, bool select = false) {
        QTextCursor found = edit->document()->find(words);
        QVERIFY2(!found.isNull(), qPrintable(words));
        if (!select)
            found.setPosition(found.selectionEnd());
        edit->setTextCursor(found);
    }
    void type(const QString &text) {
        for (const QChar c : text)
            QTest::keyClick(edit.get(), c.toLatin1());
    }
    void key(int key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClick(edit.get(), Qt::Key(key), held);
    }
    QList<Suggestion> suggestions() const { return *edit->review().read().suggestions; }
    Body accepted() const { return ShownLines::accepted(BodyDocument::shown(*edit->document())); }
    QString text(int line = 0) const { return edit->document()->findBlockByNumber(line).text(); }
};
