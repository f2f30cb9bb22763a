// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/MarkdownEntity.h"
#include <QHash>

using namespace Qt::StringLiterals;

QString markdownEntity(const QString &written) {
    static const QHash<QString, char16_t> named{
        {u"&amp;"_s, u'&'},    {u"&lt;"_s, u'<'},      {u"&gt;"_s, u'>'},     {u"&quot;"_s, u'"'},
        {u"&apos;"_s, u'\''},  {u"&nbsp;"_s, u'\xA0'}, {u"&shy;"_s, u'\xAD'}, {u"&hellip;"_s, u'…'},
        {u"&mdash;"_s, u'—'},  {u"&ndash;"_s, u'–'},   {u"&lsquo;"_s, u'‘'},  {u"&rsquo;"_s, u'’'},
        {u"&ldquo;"_s, u'“'},  {u"&rdquo;"_s, u'”'},   {u"&laquo;"_s, u'«'},  {u"&raquo;"_s, u'»'},
        {u"&euro;"_s, u'€'},   {u"&pound;"_s, u'£'},   {u"&copy;"_s, u'©'},   {u"&deg;"_s, u'°'},
        {u"&middot;"_s, u'·'}, {u"&times;"_s, u'×'},   {u"&bull;"_s, u'•'},   {u"&sect;"_s, u'§'}};
    if (const auto found = named.find(written); found != named.end())
        return QChar(*found);
    if (!written.startsWith("&#"_L1))
        return written;
    const bool hex = written.size() > 2 && written.at(2).toLower() == u'x';
    bool ok = false;
    const uint code = written.mid(hex ? 3 : 2).chopped(1).toUInt(&ok, hex ? 16 : 10);
    const bool valid = ok && code != 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    return valid ? QString::fromUcs4(std::initializer_list<char32_t>{code}.begin(), 1)
                 : QString(QChar::ReplacementCharacter);
}

QString markdownText(const MD_ATTRIBUTE &attribute) {
    QString text;
    if (!attribute.text)
        return text;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i], to = attribute.substr_offsets[i + 1];
        const QString part =
            QString::fromUtf8(attribute.text + from, static_cast<qsizetype>(to - from));
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            text += markdownEntity(part);
        else if (attribute.substr_types[i] == MD_TEXT_NORMAL)
            text += part;
    }
    return text;
}
