// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/JsonKeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>
#include <vector>

namespace {

/// No object of ours has more keys; one that does is refused for its unknown ones anyway.
constexpr qsizetype MostKeys = 64;

struct Level {
    bool isObject = false;
    qsizetype index = 0;
    QVarLengthArray<QByteArray, MostKeys> keys{};
};

class Scanner {
public:
    explicit Scanner(QByteArrayView json) : m_json(json) {}

    std::optional<QString> run() {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            switch (m_json[m_at]) {
            case '{':
            case '[':
                m_levels.push_back({m_json[m_at] == '{'});
                m_awaitsKey = m_levels.back().isObject;
                break;
            case '}':
            case ']':
                m_levels.pop_back();
                break;
            case ',':
                m_awaitsKey = m_levels.back().isObject;
                ++m_levels.back().index;
                break;
            case '"':
                if (const QByteArrayView raw = string(); m_awaitsKey && !isNew(raw))
                    return place();
                m_awaitsKey = false;
                break;
            default:
                break;
            }
        }
        return std::nullopt;
    }

private:
    /// What stands between the quotation marks; goes on to the closing one.
    QByteArrayView string() {
        const char *const from = m_json.data() + ++m_at, *to = from;
        while (*to != '"')
            to += *to == '\\' ? 2 : 1;
        m_at += to - from;
        return {from, to - from};
    }

    bool isNew(QByteArrayView raw) {
        auto &keys = m_levels.back().keys;
        if (keys.size() == MostKeys)
            return true;
        const QByteArray key = raw.contains('\\') ? unescaped(raw) : raw.toByteArray();
        const bool known = std::find(keys.begin(), keys.end(), key) != keys.end();
        keys.append(key);
        return !known;
    }

    static QByteArray unescaped(QByteArrayView raw) {
        const QJsonDocument one = QJsonDocument::fromJson("[\"" + raw.toByteArray() + "\"]");
        return one.array().at(0).toString().toUtf8();
    }

    QString place() const {
        QString path;
        for (const Level &level : m_levels) {
            if (!level.isObject)
                path += u'[' + QString::number(level.index) + u']';
            else
                path += (path.isEmpty() ? QString() : QStringLiteral(".")) +
                        QString::fromUtf8(level.keys.last());
        }
        return path;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    bool m_awaitsKey = false;
    std::vector<Level> m_levels;
};

} // namespace

std::optional<QString> JsonKeys::doubled(QByteArrayView json) {
    return Scanner(json).run();
}
