// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/DictionaryFile.h"
#include "model/base/Waiting.h"
#include <QByteArrayList>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>

namespace {

constexpr qint64 LargestFile = 64 << 20, LongestLine = 64 << 10;

/// How much of the words may be missing: the number on top is approximate by its definition
/// (hunspell(5)), and in those of Debian up to one in two thousand is not there.
constexpr qint64 MissingOf100 = 5;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DictionaryFile)
};

Error damaged(const QString &file, const QString &detail) {
    return {.kind = Error::Kind::BadInput,
            .what = file,
            .text = Tr::tr("the dictionary is damaged; install its package again"),
            .detail = detail};
}

Result<QByteArray> bytesOf(const QString &path) {
    Waiting::begins("a dictionary's file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::NotFound,
                     .what = path,
                     .text = Tr::tr("the dictionary cannot be read"),
                     .detail = file.errorString()};
    if (file.size() > LargestFile)
        return damaged(path, Tr::tr("larger than any dictionary"));
    const QByteArray bytes = file.readAll();
    if (bytes.trimmed().isEmpty())
        return damaged(path, Tr::tr("empty"));
    if (bytes.contains('\0'))
        return damaged(path, Tr::tr("not a text"));
    return bytes;
}

QByteArrayView withoutMark(QByteArrayView bytes) {
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

/// Hunspell trusts a file that says that it is UTF-8, and reads past the end of what is not.
bool isUtf8(QByteArrayView bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !text.isNull() && !decoder.hasError();
}

/// The lines of a text, one after the other; false from the first that is too long.
template<class See>
bool eachLine(QByteArrayView bytes, See &&see) {
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype end = found < 0 ? bytes.size() : found;
        if (end - at > LongestLine)
            return false;
        see(bytes.sliced(at, end - at).trimmed());
        at = end + 1;
    }
    return true;
}

Result<void> checkWords(const QString &path, bool utf8) {
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    if (utf8 && !isUtf8(*bytes))
        return damaged(path, Tr::tr("it says that it is UTF-8 and is not"));
    qint64 promised = -1, there = 0;
    const bool read = eachLine(withoutMark(*bytes), [&](QByteArrayView line) {
        if (promised < 0) {
            bool isNumber = false;
            const qint64 number =
                line.toByteArray().simplified().split(' ').first().toLongLong(&isNumber);
            promised = isNumber && number > 0 ? number : 0;
        } else if (!line.isEmpty()) {
            ++there;
        }
    });
    if (!read || promised <= 0)
        return damaged(path, Tr::tr("it does not begin with the number of its words"));
    if (there < promised - promised * MissingOf100 / 100)
        return damaged(path, Tr::tr("%1 of %2 words are there").arg(there).arg(promised));
    return {};
}

/// The tables of an affix file: how many lines each still wants.
class Tables {
public:
    void see(QByteArrayView line) {
        if (line.isEmpty() || line.startsWith('#'))
            return;
        const QByteArrayList fields = line.toByteArray().simplified().split(' ');
        const QByteArray &name = fields.first();
        const bool affix = name == "PFX" || name == "SFX";
        if (!affix && !counted().contains(name))
            return;
        const QByteArray key = affix ? name + ' ' + fields.value(1) : name;
        if (const auto open = m_open.find(key); open != m_open.end() && *open > 0) {
            --*open;
            return;
        }
        bool isNumber = false;
        const qint64 lines = fields.value(affix ? 3 : 1).toLongLong(&isNumber);
        if (!isNumber || lines < 0)
            m_wrong = key;
        m_open.insert(key, isNumber ? lines : 0);
    }

    /// The first table that is not whole; "" where all are.
    QByteArray wanting() const {
        if (!m_wrong.isEmpty())
            return m_wrong;
        for (auto each = m_open.begin(); each != m_open.end(); ++each)
            if (*each > 0)
                return each.key();
        return {};
    }

private:
    static const QByteArrayList &counted() {
        static const QByteArrayList names{
            "REP",   "MAP", "ICONV", "OCONV",        "BREAK",
            "PHONE", "AF",  "AM",    "COMPOUNDRULE", "CHECKCOMPOUNDPATTERN"};
        return names;
    }

    QHash<QByteArray, qint64> m_open{};
    QByteArray m_wrong{};
};

/// Gives whether both files are UTF-8, as this one says.
Result<bool> checkAffixes(const QString &path) {
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    Tables tables;
    bool saysUtf8 = false, broken = false;
    const bool read = eachLine(withoutMark(*bytes), [&](QByteArrayView line) {
        saysUtf8 = saysUtf8 || line.toByteArray().simplified() == "SET UTF-8";
        broken = broken || (!line.startsWith('#') && !line.isEmpty() && !isUtf8(line));
        tables.see(line);
    });
    if (!read)
        return damaged(path, Tr::tr("not a text"));
    if (saysUtf8 && broken)
        return damaged(path, Tr::tr("it says that it is UTF-8 and is not"));
    if (const QByteArray table = tables.wanting(); !table.isEmpty())
        return damaged(path, Tr::tr("its table %1 is not whole").arg(QString::fromLatin1(table)));
    return saysUtf8;
}

} // namespace

Result<void> DictionaryFile::check(const DictionaryFiles &files) {
    const Result<bool> utf8 = checkAffixes(files.affixes);
    if (!utf8)
        return utf8.error();
    return checkWords(files.words, *utf8);
}
