// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ForeignStory.h"
#include "model/import/TextLines.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("FromHtml", text);
}

/// A whole page of a web site, of which the article is taken, or a part of one.
class FromHtml : public Importer {
public:
    QString name() const override { return u"html"_s; }
    QString summary() const override { return tr("a saved web page, or a part of one"); }

    int likelihood(const QString &fileName, QByteArrayView head) const override {
        if (!TextLines::foreignFormat(head).isEmpty())
            return 0;
        // Zeros go, so that UTF-16 shows its tags too.
        QByteArray start = head.first(std::min<qsizetype>(head.size(), 2048)).toByteArray();
        start.replace('\0', "");
        const QString text = QString::fromLatin1(start);
        static const QRegularExpression page(u"<!doctype\\s+html|<html[\\s>]"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression part(
            u"^[^<\\w]{0,8}<(!--|meta|head|body|article|section|main|div|p|h[1-6]|ul|ol|table|"
            u"blockquote|figure|span|b|i|strong|em|a|img|style|script)[\\s>/-]"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (page.match(text).hasMatch())
            return 90;
        if (part.match(text).hasMatch())
            return 60;
        const bool named = fileName.endsWith(".html"_L1, Qt::CaseInsensitive) ||
                           fileName.endsWith(".htm"_L1, Qt::CaseInsensitive) ||
                           fileName.endsWith(".xhtml"_L1, Qt::CaseInsensitive);
        return named && text.contains(u'<') ? 50 : 0;
    }

    Result<void> read(QIODevice &bytes, const ImportContext &context,
                      const std::function<bool(ImportedArticle &&)> &each,
                      const std::function<void(ReadLine &&)> &) const override {
        if (const QString foreign = TextLines::foreignFormat(bytes.peek(4096)); !foreign.isEmpty())
            return Error{Error::Kind::BadInput, {}, tr("is %1, not a web page").arg(foreign)};
        auto made = articleOfHtml(bytes, HtmlOptions::Scope::Page, name(), context);
        if (!made)
            return made.error();
        each(std::move(*made));
        return {};
    }
};

} // namespace

std::unique_ptr<Importer> makeFromHtml() {
    return std::make_unique<FromHtml>();
}
