// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FindPlaces.h"
#include "model/base/Text.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/BodyMarks.h"
#include "ui/editor/CardTexts.h"
#include <QTextDocument>

namespace {

void addCards(std::vector<FindPlace> &places, int field, const QTextBlock &line) {
    for (auto at = line.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        if (!BodyFormat::isCard(fragment.charFormat()))
            continue;
        const Block block = BodyFormat::block(fragment.charFormat());
        const QStringList texts = CardTexts::of(block);
        const bool fixed = CardTexts::areElsewhere(block);
        for (int i = 0; i < texts.size(); ++i)
            places.push_back({field, fragment.position(), texts[i], i, fixed});
    }
}

/// What the document keeps for itself cannot be typed.
QString typable(const QString &text, bool lines) {
    QString words = Text::clean(text, lines);
    words.removeIf([](QChar c) {
        return c == QChar::ObjectReplacementCharacter || c.unicode() == 0xfdd0 ||
               c.unicode() == 0xfdd1;
    });
    return words;
}

} // namespace

FindKey Found::key() const {
    const int within = static_cast<int>(match.from);
    return place.onCard < 0 ? FindKey{place.field, place.position + within, -1, 0}
                            : FindKey{place.field, place.position, place.onCard, within};
}

int Found::from() const {
    return place.position + (place.onCard < 0 ? static_cast<int>(match.from) : 0);
}

int Found::to() const {
    return from() + (place.onCard < 0 ? static_cast<int>(match.length) : 1);
}

namespace FindPlaces {

std::vector<FindPlace> of(const QList<QTextEdit *> &fields) {
    std::vector<FindPlace> places;
    for (int field = 0; field < fields.size(); ++field) {
        const QTextDocument &document = *fields[field]->document();
        for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
            QString text = line.text();
            if (text.contains(QChar::ObjectReplacementCharacter) && BodyFormat::holdsCard(line)) {
                addCards(places, field, line);
                continue;
            }
            text.replace(QChar::LineSeparator, QLatin1Char('\n'));
            if (!text.isEmpty())
                places.push_back({field, line.position(), text, -1, false});
        }
    }
    return places;
}

void replace(QTextEdit &field, const Found &found, const QString &with) {
    QTextCursor cursor(field.document());
    cursor.setPosition(found.from());
    cursor.setPosition(found.to(), QTextCursor::KeepAnchor);
    if (found.place.onCard >= 0) {
        QTextCursor object(field.document());
        object.setPosition(found.to());
        const Block card =
            CardTexts::replaced(BodyFormat::block(object.charFormat()), found.place.onCard,
                                found.match.from, found.match.length, typable(with, false));
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), BodyFormat::card(card));
        return;
    }
    const bool body = qobject_cast<BodyEdit *>(&field);
    QString words = typable(with, body);
    words.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const bool marked = body && BodyFormat::hasMarks(cursor.block());
    const QTextCharFormat format =
        marked ? BodyFormat::chars(BodyMarks::at(cursor)) : QTextCharFormat();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (!words.isEmpty())
        cursor.insertText(words, format);
    cursor.endEditBlock();
}

} // namespace FindPlaces
