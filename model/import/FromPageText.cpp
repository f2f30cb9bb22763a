// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ArticleAssembler.h"
#include "model/import/ImportLimits.h"
#include "model/import/LineRecogniser.h"
#include "model/import/PageSplitter.h"
#include "model/import/TextLines.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("FromPageText", text);
}

/// The text of newspaper pages as "select all, copy" gives it.
class FromPageText : public Importer {
public:
    QString name() const override { return u"page"_s; }
    QString summary() const override { return tr("pages of a newspaper, copied as text"); }
    int likelihood(const QString &fileName, QByteArrayView head) const override;
    Result<void> read(QIODevice &bytes, const ImportContext &context,
                      const std::function<bool(ImportedArticle &&)> &each,
                      const std::function<void(ReadLine &&)> &line) const override;
};

/// One reading of one text.
class Reading {
public:
    Reading(QIODevice &bytes, const ImportContext &context, const ImportWords &words,
            const std::function<bool(ImportedArticle &&)> &each,
            const std::function<void(ReadLine &&)> &line)
        : m_lines(bytes), m_context(context), m_words(words), m_features(words), m_each(each),
          m_line(line) {
        std::vector<Token> tokens;
        for (const QString &label : context.sections)
            m_sections.insert(m_features.read(label).same);
    }
    Result<void> run();

private:
    void take(const QString &text);
    void blank(const QString &text);
    bool finish(Page page);
    void tell(const Page &page, int article);
    void tellGap(const PageLine &line, bool first, int article);
    void tellEnd();

    TextLines m_lines;
    const ImportContext &m_context;
    const ImportWords &m_words;
    FeatureReader m_features;
    const std::function<bool(ImportedArticle &&)> &m_each;
    const std::function<void(ReadLine &&)> &m_line;
    QSet<quint64> m_sections;
    PageSplitter m_splitter;
    PageLine m_gap; ///< what stands before the next line with text
    int m_told = 0; ///< number of the last line that was told
    int m_articles = 0;
    bool m_words_seen = false;
};

/// A line of nothing but signs of one kind parts what is above from what is below.
bool isRule(QStringView text) {
    int signs = 0;
    QChar first;
    for (const QChar c : text) {
        if (c == u' ')
            continue;
        if (signs == 0)
            first = c;
        if (c != first || !u"-–—_=*~#•"_s.contains(c))
            return false;
        ++signs;
    }
    return signs >= 3;
}

int FromPageText::likelihood(const QString &, QByteArrayView head) const {
    if (!TextLines::foreignFormat(head).isEmpty())
        return 0;
    const QByteArray start =
        head.first(std::min<qsizetype>(head.size(), 512)).trimmed().toByteArray().toLower();
    for (const char *markup :
         {"<!doctype", "<html", "<?xml", "<rss", "<feed", "\xEF\xBB\xBF<?xml"}) {
        if (start.startsWith(markup))
            return 0;
    }
    return head.isEmpty() ? 0 : 10;
}

Result<void> FromPageText::read(QIODevice &bytes, const ImportContext &context,
                                const std::function<bool(ImportedArticle &&)> &each,
                                const std::function<void(ReadLine &&)> &line) const {
    std::shared_ptr<const ImportWords> words = context.words;
    if (!words) {
        auto loaded = ImportWords::load(context.importWords);
        if (!loaded)
            return loaded.error();
        words = *loaded;
    }
    return Reading(bytes, context, *words, each, line).run();
}

Result<void> Reading::run() {
    QString text;
    bool goesOn = true;
    while (goesOn) {
        const auto next = m_lines.next(text);
        if (!next)
            return next.error();
        if (!*next)
            break;
        take(text);
        if (m_splitter.held() > ImportLimits::Record) {
            return Error{Error::Kind::BadInput,
                         {},
                         tr("holds more than %1 MB up to line %2 that cannot be parted into "
                            "articles")
                             .arg(ImportLimits::Record / 1'000'000)
                             .arg(m_lines.number())};
        }
        while (auto page = goesOn ? m_splitter.take() : std::nullopt)
            goesOn = finish(std::move(*page));
    }
    m_splitter.end();
    while (auto page = goesOn ? m_splitter.take() : std::nullopt)
        goesOn = finish(std::move(*page));
    if (goesOn)
        tellEnd();
    if (m_articles == 0) {
        return Error{Error::Kind::BadInput,
                     {},
                     m_words_seen ? tr("no article was found in it: there is no running text")
                                  : tr("holds no text")};
    }
    return {};
}

void Reading::blank(const QString &text) {
    ++m_gap.blanksBefore;
    const bool space = text.contains(QChar(0x00A0)) || text.contains(QChar(0x202F));
    if (space)
        m_gap.breakLine = m_lines.number();
    m_gap.spaceBefore = m_gap.spaceBefore || space;
    m_gap.cutBefore =
        m_gap.cutBefore || m_context.corrections.value(m_lines.number(), ReadLine::As::Blank) ==
                               ReadLine::As::Separator;
}

void Reading::take(const QString &text) {
    const bool feed = text.contains(u'\f');
    const QString trimmed = text.trimmed();
    m_gap.feedBefore =
        m_gap.feedBefore ||
        (feed && text.trimmed().size() > 0 && text.indexOf(u'\f') < text.size() / 2) ||
        (feed && trimmed.isEmpty());
    const auto said = m_context.corrections.constFind(m_lines.number());
    const bool corrected = said != m_context.corrections.constEnd();
    if (trimmed.isEmpty() || (corrected && *said == ReadLine::As::Separator)) {
        blank(text);
        return;
    }
    if (isRule(trimmed) && !corrected) {
        m_gap.ruleBefore = true;
        m_gap.breakLine = m_lines.number();
        ++m_gap.blanksBefore;
        return;
    }
    PageLine line = std::exchange(m_gap, PageLine());
    line.number = m_lines.number();
    line.text = trimmed;
    line.f = m_features.read(trimmed);
    if (corrected && *said != ReadLine::As::Blank)
        line.said = *said;
    else if (corrected)
        line.said = ReadLine::As::Chrome;
    m_words_seen = true;
    m_splitter.add(std::move(line));
}

bool Reading::finish(Page page) {
    LineRecogniser(page, m_sections).recognise();
    auto made = ArticleAssembler(page, m_words, m_context).article();
    if (m_line)
        tell(page, made ? m_articles : -1);
    if (!made)
        return true;
    ++m_articles;
    return m_each(std::move(*made));
}

void Reading::tellGap(const PageLine &line, bool first, int article) {
    while (m_told + 1 < line.number) {
        const int number = ++m_told;
        const bool parts = number == line.breakLine && (first || line.ruleBefore);
        m_line({number,
                {},
                parts ? ReadLine::As::Separator : ReadLine::As::Blank,
                parts ? QCoreApplication::translate("LineRecogniser",
                                                    "parts what is above from what is below")
                      : QString(),
                first ? -1 : article});
    }
}

void Reading::tell(const Page &page, int article) {
    for (size_t i = 0; i < page.size(); ++i) {
        const PageLine &line = page[i];
        tellGap(line, i == 0, article);
        m_line({line.number, line.text, line.as.value_or(ReadLine::As::Chrome),
                QCoreApplication::translate("LineRecogniser", line.why), article});
        m_told = line.number;
    }
}

void Reading::tellEnd() {
    while (m_line && m_told < m_lines.number())
        m_line({++m_told, {}, ReadLine::As::Blank, {}, -1});
}

} // namespace

std::unique_ptr<Importer> makeFromPageText() {
    return std::make_unique<FromPageText>();
}
