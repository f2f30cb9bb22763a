// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/Importer.h"
#include "model/import/PageLine.h"
#include "model/import/PageText.h"

/// Recognised lines of a page to an article.
class ArticleAssembler {
public:
    ArticleAssembler(const Page &page, const ImportWords &words, const ImportContext &context);

    /// Nothing where the page holds no text of an article.
    std::optional<ImportedArticle> article();

private:
    using As = ReadLine::As;
    QString language() const;
    void readHead(const PageLine &line);
    void readBlock(const PageLine &line);
    void readParagraph(const PageLine &line);
    void readItem(const PageLine &line);
    void readQuote(const PageLine &line);
    void readPhoto(const PageLine &line);
    void readAlso(const PageLine &line);
    void readTags(const PageLine &line);
    PhotoUse photoOf(const PageLine &line) const;
    QString textOf(const PageLine &line, int from = 0) const;
    void join(QString &field, const QString &more) const;
    void warn();
    void limit();
    QString sectionOf(const PageLine &line) const;
    QString sourceId() const;

    const Page &m_page;
    const ImportWords &m_words;
    const ImportContext &m_context;
    QString m_language;
    PageText m_text;
    ImportedArticle m_made{};
    const PageLine *m_before = nullptr; ///< the line of the block before, when still open
};

/// "Nadia Feld, Political correspondent, and Tom Ruiz": who wrote an article.
QList<BylineEntry> bylineOf(QStringView names, const ImportWords &words);
