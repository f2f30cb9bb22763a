// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

/// The only place where text is escaped for a format. All give UTF-8. Characters that XML 1.0
/// (section 2.2) forbids and lone surrogates are left out everywhere.
namespace Escape {

/// For HTML and XML text and for attributes in double quotes: & < > " ' are escaped.
QByteArray markup(QStringView text);
void appendMarkup(QByteArray &to, QStringView text);

/// A JSON string with its quotation marks (RFC 8259, section 7): the shortest escapes.
void appendJson(QByteArray &to, QStringView text);

/// The same for JSON inside <script>: < > & U+2028 U+2029 as \u00XX too.
void appendJsonInScript(QByteArray &to, QStringView text);

/// `href` if it is http, https, mailto or tel once control and space characters are gone; else "".
QString safeHref(QStringView href);

} // namespace Escape
