// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/Imported.h"
#include <QCoreApplication>
#include <QHash>

QString toWord(ReadLine::As as) {
    using As = ReadLine::As;
    static const QHash<As, const char *> words{
        {As::Blank, QT_TRANSLATE_NOOP("ReadLine", "blank")},
        {As::Chrome, QT_TRANSLATE_NOOP("ReadLine", "left out")},
        {As::Section, QT_TRANSLATE_NOOP("ReadLine", "section")},
        {As::Kicker, QT_TRANSLATE_NOOP("ReadLine", "kicker")},
        {As::Headline, QT_TRANSLATE_NOOP("ReadLine", "headline")},
        {As::Standfirst, QT_TRANSLATE_NOOP("ReadLine", "standfirst")},
        {As::Byline, QT_TRANSLATE_NOOP("ReadLine", "byline")},
        {As::Dateline, QT_TRANSLATE_NOOP("ReadLine", "dateline")},
        {As::Time, QT_TRANSLATE_NOOP("ReadLine", "time")},
        {As::Paragraph, QT_TRANSLATE_NOOP("ReadLine", "paragraph")},
        {As::Subheading, QT_TRANSLATE_NOOP("ReadLine", "subheading")},
        {As::Quote, QT_TRANSLATE_NOOP("ReadLine", "quotation")},
        {As::ListItem, QT_TRANSLATE_NOOP("ReadLine", "list item")},
        {As::LeadAlt, QT_TRANSLATE_NOOP("ReadLine", "lead picture")},
        {As::Photo, QT_TRANSLATE_NOOP("ReadLine", "photo")},
        {As::ReadAlso, QT_TRANSLATE_NOOP("ReadLine", "read also")},
        {As::Tags, QT_TRANSLATE_NOOP("ReadLine", "tags")},
        {As::Separator, QT_TRANSLATE_NOOP("ReadLine", "separator")}};
    return QCoreApplication::translate("ReadLine", words.value(as));
}
