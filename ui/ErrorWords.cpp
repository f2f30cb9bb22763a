// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ErrorWords.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// The place of a field in the canonical form, as the model's errors name it: "lead.credit".
const QString FieldCode = u"[a-z][A-Za-z]*(?:\\[\\d+\\])?(?:\\.[a-z][A-Za-z]*(?:\\[\\d+\\])?)*"_s;

bool isFile(const QString &what) {
    static const QRegularExpression file(u"^(/.*|[^\\n]*\\.[A-Za-z0-9]{1,5})$"_s);
    return file.match(what).hasMatch();
}

/// Whether the words need what they are about before them: "is empty".
bool continuesSubject(const QString &text) {
    static const QRegularExpression verb(
        u"^(is|has|holds|was|can|cannot|could|does|belongs|needs|must|stands)\\b"_s);
    return verb.match(text).hasMatch();
}

QString capital(QString text) {
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}
} // namespace

QString ErrorWords::withoutCodes(const QString &text) {
    static const QRegularExpression code(u"(^|; )"_s + FieldCode + u": "_s);
    QString plain = text;
    return plain.replace(code, u"\\1"_s);
}

QString ErrorWords::field(const Error &error) {
    static const QRegularExpression code(u"(?:^|; )("_s + FieldCode + u"): "_s);
    return code.match(error.text).captured(1);
}

QString ErrorWords::sentence(const Error &error) {
    QString text = withoutCodes(error.text);
    if (error.kind != Error::Kind::Usage && !isFile(error.what))
        text = continuesSubject(text) && !error.what.isEmpty()
                   ? QCoreApplication::translate("Words", "The article %1").arg(text)
                   : capital(text);
    else if (!error.what.isEmpty())
        text = continuesSubject(text) ? u"“%1” %2"_s.arg(error.what, text)
                                      : u"“%1”: %2"_s.arg(error.what, text);
    return text.endsWith(u'.') ? text : text + u'.';
}
