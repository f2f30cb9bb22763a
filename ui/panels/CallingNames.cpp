// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/CallingNames.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace {

constexpr qsizetype LongestName = 40;

/// Where the name that is being typed begins; -1: none is.
qsizetype beginning(const QLineEdit &field) {
    const qsizetype caret = field.cursorPosition(), at = field.text().left(caret).lastIndexOf(u'@');
    return at < 0 || caret - at > LongestName ? -1 : at + 1;
}

} // namespace

void CallingNames::offer(QLineEdit &field, QStringListModel &people) {
    auto *names = new QCompleter(&people, &field);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setWidget(&field);
    QObject::connect(&field, &QLineEdit::textEdited, names, [names, &field](const QString &text) {
        names->popup()->hide();
        const qsizetype at = beginning(field);
        if (at < 0)
            return;
        names->setCompletionPrefix(text.mid(at, field.cursorPosition() - at));
        if (names->completionCount() > 0)
            names->complete();
    });
    QObject::connect(names, qOverload<const QString &>(&QCompleter::activated), &field,
                     [&field](const QString &name) {
                         const QString text = field.text();
                         const qsizetype at = beginning(field), caret = field.cursorPosition();
                         if (at >= 0)
                             field.setText(text.left(at) + name + u' ' + text.mid(caret));
                     });
}
