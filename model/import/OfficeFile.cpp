// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/OfficeFile.h"
#include "model/import/ForeignStory.h"
#include "model/import/Pandoc.h"
#include <QCoreApplication>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostUnpacked = 200'000'000, MostTimes = 100, Harmless = 10'000'000;
constexpr qint64 MostDirectory = 16'000'000;
constexpr qsizetype EndSize = 22, EntrySize = 46, LongestComment = 65535;

Error refused(const char *text) {
    return {Error::Kind::BadInput, {}, QCoreApplication::translate("OfficeFile", text)};
}

quint32 number(QByteArrayView at, qsizetype offset) {
    return qFromLittleEndian<quint32>(at.data() + offset);
}
quint16 shortNumber(QByteArrayView at, qsizetype offset) {
    return qFromLittleEndian<quint16>(at.data() + offset);
}

/// The archive's list of its parts (APPNOTE 6.3, sections 4.3.12 and 4.3.16); empty where it has
/// none.
QByteArray directoryOf(QIODevice &bytes) {
    const qint64 size = bytes.size();
    const qint64 tail = std::min<qint64>(size, EndSize + LongestComment);
    bytes.seek(size - tail);
    const QByteArray last = bytes.read(tail);
    const qsizetype end = last.lastIndexOf("PK\x05\x06");
    if (end < 0 || last.size() - end < EndSize)
        return {};
    const QByteArrayView record = QByteArrayView(last).sliced(end);
    const qint64 length = number(record, 12), from = number(record, 16);
    if (length > MostDirectory || from + length > size)
        return {};
    bytes.seek(from);
    return bytes.read(length);
}

struct Unpacked {
    qint64 bytes = 0;
    bool hasPart = false;
};

Unpacked sum(QByteArrayView directory, QByteArrayView part) {
    Unpacked all;
    while (directory.size() >= EntrySize && directory.startsWith("PK\x01\x02")) {
        const qsizetype name = shortNumber(directory, 28);
        const qsizetype entry =
            EntrySize + name + shortNumber(directory, 30) + shortNumber(directory, 32);
        if (entry > directory.size())
            break;
        all.bytes += number(directory, 24);
        all.hasPart = all.hasPart || directory.sliced(EntrySize, name) == part;
        directory = directory.sliced(entry);
    }
    return all;
}

} // namespace

Result<void> OfficeFile::look(QIODevice &bytes, QByteArrayView part) {
    const qint64 size = bytes.size();
    const Unpacked all = sum(directoryOf(bytes), part);
    bytes.seek(0);
    if (!all.hasPart)
        return refused(QT_TRANSLATE_NOOP("OfficeFile", "is no whole document of this format"));
    if (all.bytes > MostUnpacked || (all.bytes > Harmless && all.bytes > MostTimes * size))
        return refused(QT_TRANSLATE_NOOP(
            "OfficeFile", "is packed so tightly that it would fill the memory when it is opened"));
    return {};
}

Result<ImportedArticle> OfficeFile::read(QIODevice &bytes, const QString &format,
                                         QByteArrayView part, const ImportContext &context) {
    if (const Result<void> looked = look(bytes, part); !looked)
        return looked.error();
    const auto html = Pandoc::toHtml(bytes, format, context.stopped);
    if (!html)
        return html.error();
    return articleOfHtml(**html, HtmlOptions::Scope::Document, format, context);
}
