// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkupWriter.h"

#include "model/base/Escape.h"

namespace {

/// A path that the exporters make: nothing that could begin a scheme or leave the site.
bool isOwnPath(QStringView address) {
    if (address.isEmpty() || address.startsWith(u'/'))
        return false;
    for (const QChar c : address) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' ||
                           c == u'.' || c == u'/' || c == u'#';
        if (!plain)
            return false;
    }
    return true;
}

} // namespace

MarkupWriter &MarkupWriter::open(Word element) {
    endTag();
    m_out.append('<').append(element.text());
    m_open.append(element.text());
    m_tag = Tag::Open;
    return *this;
}

MarkupWriter &MarkupWriter::leaf(Word element) {
    endTag();
    m_out.append('<').append(element.text());
    m_tag = Tag::Leaf;
    return *this;
}

MarkupWriter &MarkupWriter::attribute(Word name, QStringView value) {
    Q_ASSERT(m_tag != Tag::None);
    m_out.append(' ').append(name.text()).append("=\"");
    Escape::appendMarkup(m_out, value);
    m_out.append('"');
    return *this;
}

MarkupWriter &MarkupWriter::attribute(Word name, qint64 value) {
    Q_ASSERT(m_tag != Tag::None);
    m_out.append(' ').append(name.text()).append("=\"").append(QByteArray::number(value));
    m_out.append('"');
    return *this;
}

MarkupWriter &MarkupWriter::url(Word name, QStringView address) {
    if (isOwnPath(address))
        return attribute(name, address);
    const QString safe = Escape::safeHref(address);
    return attribute(name, safe.isEmpty() ? QStringView(u"#") : QStringView(safe));
}

MarkupWriter &MarkupWriter::text(QStringView text) {
    endTag();
    Escape::appendMarkup(m_out, text);
    return *this;
}

MarkupWriter &MarkupWriter::lines(QStringView text) {
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', from)) {
        this->text(text.mid(from, at - from)).leaf("br");
        from = at + 1;
    }
    return this->text(text.mid(from));
}

MarkupWriter &MarkupWriter::close() {
    endTag();
    Q_ASSERT(!m_open.isEmpty());
    m_out.append("</").append(m_open.last()).append('>');
    m_open.removeLast();
    return *this;
}

MarkupWriter &MarkupWriter::insert(const SafeMarkup &markup) {
    endTag();
    m_out.append(markup.bytes());
    return *this;
}

MarkupWriter &MarkupWriter::element(Word name, QStringView text) {
    return open(name).text(text).close();
}

SafeMarkup MarkupWriter::take() {
    endTag();
    Q_ASSERT(m_open.isEmpty());
    return SafeMarkup(std::exchange(m_out, {}));
}

void MarkupWriter::endTag() {
    if (m_tag == Tag::None)
        return;
    m_out.append(m_tag == Tag::Leaf && m_kind == Kind::Xml ? "/>" : ">");
    m_tag = Tag::None;
}
