// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LineList.h"

void LineList::setLines(const QList<ReadLine> &lines) {
    // The same lines with other words keep their rows, so that the chosen one stays chosen.
    const bool sameRows = lines.size() == m_lines.size();
    if (!sameRows)
        beginResetModel();
    m_lines = lines;
    if (!sameRows)
        endResetModel();
    else if (!lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const QList<ReadLine::As> &LineList::kinds() {
    using enum ReadLine::As;
    static const QList<ReadLine::As> kinds{Section,   Kicker, Headline,  Standfirst, Byline,
                                           Dateline,  Time,   Paragraph, Subheading, Quote,
                                           ListItem,  Photo,  LeadAlt,   ReadAlso,   Tags,
                                           Separator, Chrome};
    return kinds;
}

QString LineList::kindName(ReadLine::As as) {
    switch (as) {
    case ReadLine::As::Blank:
        return tr("Empty");
    case ReadLine::As::Chrome:
        return tr("Left out");
    case ReadLine::As::Section:
        return tr("Section");
    case ReadLine::As::Kicker:
        return tr("Kicker");
    case ReadLine::As::Tags:
        return tr("Tags");
    case ReadLine::As::Headline:
        return tr("Headline");
    case ReadLine::As::Standfirst:
        return tr("Standfirst");
    case ReadLine::As::Byline:
        return tr("Byline");
    case ReadLine::As::Dateline:
        return tr("Dateline");
    case ReadLine::As::Time:
        return tr("Time");
    case ReadLine::As::Paragraph:
        return tr("Paragraph");
    case ReadLine::As::Subheading:
        return tr("Subheading");
    case ReadLine::As::Quote:
        return tr("Quote");
    case ReadLine::As::ListItem:
        return tr("List item");
    case ReadLine::As::LeadAlt:
        return tr("Alt text");
    case ReadLine::As::Photo:
        return tr("Photo and credit");
    case ReadLine::As::ReadAlso:
        return tr("READ ALSO");
    case ReadLine::As::Separator:
        return tr("Next article");
    }
    return {};
}

int LineList::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LineList::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : 4;
}

QVariant LineList::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadLine &line = m_lines.at(index.row());
    if (role == Qt::AccessibleTextRole)
        return tr("Line %1, %2: %3. %4")
            .arg(line.number)
            .arg(kindName(line.as), line.text.left(200), line.why);
    if (role == Qt::ToolTipRole)
        return line.why;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return line.number;
    case TakenFor:
        return kindName(line.as);
    case Text:
        return line.text.left(300);
    case Why:
        return line.why;
    default:
        return {};
    }
}

QVariant LineList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Line");
    case TakenFor:
        return tr("Taken for");
    case Text:
        return tr("Text");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}
