// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/BlocksJson.h"
#include "model/article/BodyJsonReader.h"
#include "model/article/BodyJsonWriter.h"
#include "model/article/JsonIn.h"
#include "model/article/JsonOut.h"
#include <QCoreApplication>
#include <QJsonDocument>

QString BlocksJson::encode(const Body &blocks) {
    JsonOut out;
    BodyJson::write(out, blocks, JsonPurpose::Keep);
    return QString::fromUtf8(out.take());
}

Result<Body> BlocksJson::decode(const QString &json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return Error{Error::Kind::BadInput,
                     {},
                     QCoreApplication::translate("ReviewJson", "this must be a list of blocks")};
    JsonTrouble trouble;
    JsonIn in({{QStringLiteral("blocks"), document.array()}}, nullptr, trouble);
    Body body = BodyJson::readBody(in, u"blocks");
    if (trouble.first())
        return *trouble.first();
    return body;
}

int BlocksJson::count(const QString &json) {
    return int(QJsonDocument::fromJson(json.toUtf8()).array().size());
}
