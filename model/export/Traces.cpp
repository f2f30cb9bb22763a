// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Traces.h"
#include "model/article/ArticleJson.h"
#include "model/base/Escape.h"
#include <QUrl>
#include <algorithm>
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Least = 8, Most = 40;

/// Every character but ASCII letters and digits as \uXXXX (RFC 8259, section 7).
QByteArray inJsonEscapes(const QString &text) {
    QByteArray bytes;
    for (const QChar unit : text) {
        const char16_t code = unit.unicode();
        const bool plain = code < 128 && (unit.isLetterOrNumber() || unit == u' ');
        if (plain)
            bytes += char(code);
        else
            bytes += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
    }
    return bytes;
}

/// Base64 (RFC 4648) of text that stands anywhere in something encoded: of each of the three ways
/// in which it can lie on the groups of three bytes, the part that no neighbour changes.
QList<QByteArray> inBase64(const QByteArray &bytes) {
    QList<QByteArray> parts;
    for (int shift = 0; shift < 3; ++shift) {
        const qsizetype skip = (3 - shift) % 3; // bytes that fill up a group begun by others
        const qsizetype length = (bytes.size() - skip) / 3 * 3;
        parts += bytes.mid(skip, length).toBase64();
    }
    return parts;
}

QList<QByteArray> waysToWrite(const QString &text) {
    const QByteArray raw = text.toUtf8();
    QByteArray json, script;
    Escape::appendJson(json, text);
    Escape::appendJsonInScript(script, text);
    QList<QByteArray> ways{raw,
                           Escape::markup(text),
                           QUrl::toPercentEncoding(text),
                           QUrl::toPercentEncoding(text, " ").replace(' ', '+'),
                           json.mid(1, json.size() - 2),
                           script.mid(1, script.size() - 2),
                           inJsonEscapes(text)};
    ways += inBase64(raw);
    std::sort(ways.begin(), ways.end());
    ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
    return ways;
}

/// A line that leads to another article says that one's headline: it must not make it public.
Body withoutReadAlso(const Body &body) {
    Body rest;
    for (Block block : body) {
        if (std::holds_alternative<ReadAlso>(block.is))
            continue;
        if (auto *box = std::get_if<FactBox>(&block.is))
            box->body = withoutReadAlso(box->body);
        rest.push_back(std::move(block));
    }
    return rest;
}

void add(QList<Traces::Trace> &traces, const QString &field, const QString &text) {
    const QString beginning = text.trimmed().left(Most);
    if (beginning.size() >= Least)
        traces.append({field, beginning, waysToWrite(beginning)});
}

void addPhoto(QList<Traces::Trace> &traces, const QString &field, const PhotoUse &use) {
    add(traces, field + u".caption"_s, plainText(use.caption));
    add(traces, field + u".alt"_s, use.alt);
    if (!use.photo)
        return;
    Traces::Trace file{field + u".photo"_s, use.photo->hex(), waysToWrite(use.photo->hex())};
    file.written += use.photo->bytes();
    traces.append(file);
}

} // namespace

Traces Traces::of(const Article &article) {
    Traces traces;
    QList<Trace> &all = traces.m_traces;
    add(all, u"headline"_s, article.headline);
    add(all, u"webHeadline"_s, article.webHeadline);
    add(all, u"standfirst"_s, article.standfirst);
    add(all, u"slug"_s, article.slug);
    add(all, u"id"_s, article.id.toText());
    if (article.lead)
        addPhoto(all, u"lead"_s, *article.lead);
    for (std::size_t i = 0; i < article.body.size(); ++i) {
        const Body block{article.body[i]};
        const QString field = u"body[%1]"_s.arg(i);
        add(all, field, plainText(block).section(u'\n', 0, 0));
        for (const PhotoUse &use : photoUses(block))
            addPhoto(all, field, use);
    }
    return traces;
}

void Traces::leaveOut(const Article &other) {
    Article own = other;
    own.body = withoutReadAlso(other.body);
    const QByteArray said = ArticleJson::encode(own);
    m_traces.removeIf([&](const Trace &trace) {
        QByteArray json;
        Escape::appendJson(json, trace.text);
        return said.contains(json.mid(1, json.size() - 2));
    });
}

QStringList Traces::in(const QByteArray &bytes) const {
    QStringList fields;
    for (const Trace &trace : m_traces) {
        const auto stands = [&](const QByteArray &way) { return bytes.contains(way); };
        if (std::ranges::any_of(trace.written, stands))
            fields += trace.field;
    }
    return fields;
}
