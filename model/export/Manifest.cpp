// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Manifest.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 7> KindWords{"photo", "style", "article", "section",
                                                "front", "feed",  "sitemap"};
constexpr QByteArrayView Head = "{\"format\":\"standfirst-export/1\",\"of\":\"";

void appendRecord(QByteArray &to, const QByteArray &path, const FileRecord &file) {
    to.append("[\"").append(path).append("\",\"").append(KindWords[size_t(file.kind)]);
    to.append("\",\"").append(QByteArray::fromRawData(file.sha.data(), 32).toHex());
    to.append("\",").append(QByteArray::number(file.size)).append(",\"");
    to.append(file.inputs.toHex()).append("\",\"");
    if (file.article)
        to.append(file.article->toText().toLatin1());
    to.append("\",[");
    for (qsizetype i = 0; i < file.linksTo.size(); ++i)
        to.append(i ? ",\"" : "\"").append(QByteArray::number(file.linksTo[i], 16)).append('"');
    to.append("],[");
    for (qsizetype i = 0; i < file.needs.size(); ++i)
        to.append(i ? ",\"" : "\"").append(file.needs[i]).append('"');
    to.append("],").append(QByteArray::number(file.photosMissing));
    to.append(',').append(QByteArray::number(file.linksLeftOut)).append(']');
}

/// Reads the one shape that appendRecord writes. No string in it needs an escape.
class LineReader {
public:
    explicit LineReader(QByteArrayView line) : m_line(line) {}

    bool take(char c) {
        if (m_at >= m_line.size() || m_line[m_at] != c)
            return m_good = false;
        ++m_at;
        return true;
    }
    QByteArrayView string() {
        if (!take('"'))
            return {};
        const qsizetype end = m_line.indexOf('"', m_at);
        if (end < 0) {
            m_good = false;
            return {};
        }
        const QByteArrayView text = m_line.sliced(m_at, end - m_at);
        m_at = end + 1;
        return text;
    }
    qint64 number() {
        qint64 value = 0;
        const qsizetype from = m_at;
        for (; m_at < m_line.size() && m_line[m_at] >= '0' && m_line[m_at] <= '9'; ++m_at)
            value = value * 10 + (m_line[m_at] - '0');
        m_good = m_good && m_at > from && m_at - from < 18;
        return value;
    }
    template<class Each>
    void list(Each each) {
        take('[');
        if (m_at < m_line.size() && m_line[m_at] == ']') {
            ++m_at;
            return;
        }
        do
            each(string());
        while (m_good && m_at < m_line.size() && m_line[m_at] == ',' && take(','));
        take(']');
    }
    bool good() const { return m_good; }
    void fail() { m_good = false; }
    bool atEnd() const { return m_at == m_line.size(); }

private:
    QByteArrayView m_line;
    qsizetype m_at = 0;
    bool m_good = true;
};

std::optional<ArticleId> idOf(QByteArrayView text) {
    return ArticleId::fromText(QString::fromLatin1(text));
}

bool readRecord(QByteArrayView line, Manifest &to) {
    LineReader in(line);
    FileRecord file;
    in.take('[');
    const QByteArray path = in.string().toByteArray();
    in.take(',');
    const QByteArrayView kind = in.string();
    const auto word = std::find_if(KindWords.begin(), KindWords.end(),
                                   [kind](const char *known) { return kind == known; });
    in.take(',');
    const QByteArray sha = QByteArray::fromHex(in.string().toByteArray());
    in.take(',');
    file.size = in.number();
    in.take(',');
    const auto inputs = Fingerprint::fromHex(in.string());
    in.take(',');
    const QByteArrayView article = in.string();
    in.take(',');
    in.list([&](QByteArrayView text) {
        const auto id = idOf(text); // as manifests of before have it
        bool isSum = false;
        const LinkSum sum = id ? linkSum(*id) : text.toByteArray().toULongLong(&isSum, 16);
        id || isSum ? file.linksTo.append(sum) : in.fail();
    });
    in.take(',');
    in.list([&](QByteArrayView text) { file.needs.append(text.toByteArray()); });
    in.take(',');
    file.photosMissing = int(in.number());
    in.take(',');
    file.linksLeftOut = int(in.number());
    in.take(']');
    if (!in.good() || !in.atEnd() || !isExportPath(path) || word == KindWords.end() ||
        sha.size() != 32 || !inputs)
        return false;
    file.kind = FileKind(word - KindWords.begin());
    std::copy(sha.begin(), sha.end(), file.sha.begin());
    file.inputs = *inputs;
    file.article = idOf(article);
    to.files.insert(path, std::move(file));
    return true;
}

bool readHead(QByteArrayView line, Manifest &to) {
    if (!line.startsWith(Head))
        return false;
    line = line.sliced(Head.size());
    const qsizetype end = line.indexOf('"');
    if (end < 0)
        return false;
    to.of = QString::fromLatin1(line.first(end));
    to.whole = line.contains("\"whole\":true");
    to.recovering = line.contains("\"recovering\":true");
    return line.endsWith("\"files\":[");
}

} // namespace

bool isExportPath(QByteArrayView path) {
    char before = '/';
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        if (!plain && (before == '/' || (c != '.' && c != '/')))
            return false;
        before = c;
    }
    return !path.isEmpty() && before != '/';
}

LinkSum linkSum(const ArticleId &id) {
    return Fingerprint().add(QByteArrayView(id.uuid().toRfc4122())).low();
}

QString Manifest::fileName(const QString &format) {
    return u".standfirst-%1.json"_s.arg(format);
}

QByteArray Manifest::encode() const {
    QList<QByteArray> paths = files.keys();
    std::sort(paths.begin(), paths.end());
    QByteArray out = Head.toByteArray() + of.toLatin1() + "\",\"whole\":";
    out.append(whole ? "true" : "false");
    if (recovering)
        out.append(",\"recovering\":true");
    out.append(",\"files\":[");
    bool first = true;
    for (const QByteArray &path : paths) {
        out.append(first ? "\n" : ",\n");
        first = false;
        appendRecord(out, path, *files.constFind(path));
    }
    return out.append("\n]}\n");
}

Result<Manifest> Manifest::decode(QByteArrayView bytes) {
    Manifest manifest;
    manifest.files.reserve(bytes.count('\n'));
    bool head = false, end = false;
    for (qsizetype from = 0, to = 0; from < bytes.size(); from = to + 1) {
        to = bytes.indexOf('\n', from);
        if (to < 0)
            to = bytes.size();
        QByteArrayView line = bytes.sliced(from, to - from);
        if (line.endsWith(','))
            line.chop(1);
        if (end || !(head ? (end = line == "]}") || readRecord(line, manifest)
                          : (head = readHead(line, manifest))))
            break;
    }
    if (head && end)
        return manifest;
    return Error{Error::Kind::Output,
                 {},
                 QCoreApplication::translate("Manifest",
                                             "the list of what was exported here is damaged; "
                                             "remove it, or choose an empty folder"),
                 {}};
}
