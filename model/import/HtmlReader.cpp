// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/HtmlReader.h"
#include "model/import/HtmlBuilder.h"
#include "model/import/ImportLimits.h"
#include "model/import/ImportWords.h"
#include <QCoreApplication>
#include <libxml/HTMLparser.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostParts = 1'000'000; ///< spans, lines and blocks of one article
constexpr qint64 MostText = ImportLimits::Record;
constexpr qint64 MostWork = 400'000'000; ///< steps over open elements, about a second
constexpr qsizetype LongTag = 65536;     ///< bytes of one tag before it is looked at
constexpr qsizetype MostBare = 32768;    ///< bytes of a tag outside of quotes

Error refused(const char *text) {
    return {Error::Kind::BadInput, {}, QCoreApplication::translate("HtmlReader", text)};
}

/// libxml2's push parser between a feed and a builder.
class HtmlParser {
public:
    explicit HtmlParser(HtmlBuilder &builder);
    Result<void> parse(const QByteArray &block);
    Result<void> finish();

private:
    struct Free {
        void operator()(htmlParserCtxt *context) const { htmlFreeParserCtxt(context); }
    };
    static HtmlParser &self(void *user) { return *static_cast<HtmlParser *>(user); }
    static void start(void *user, const xmlChar *name, const xmlChar **attributes);
    static void end(void *user, const xmlChar *name);
    static void words(void *user, const xmlChar *text, int size);
    static void comment(void *user, const xmlChar *text);
    static void fault(void *user, xmlError *error);
    void work(qint64 steps);
    bool isTooMuch() const { return m_builder.weight() > MostParts || m_text > MostText; }
    Result<void> judged(bool tooLong) const;
    bool tagIsTooLong();

    HtmlBuilder &m_builder;
    std::unique_ptr<htmlParserCtxt, Free> m_context{};
    qint64 m_work = 0, m_text = 0;
    qsizetype m_seen = 0, m_bare = 0; ///< of the tag that has not ended
    char m_quote = 0;
};

HtmlParser::HtmlParser(HtmlBuilder &builder) : m_builder(builder) {
    xmlSAXHandler handler{};
    handler.startElement = &HtmlParser::start;
    handler.endElement = &HtmlParser::end;
    handler.characters = &HtmlParser::words;
    handler.ignorableWhitespace = &HtmlParser::words;
    handler.comment = &HtmlParser::comment;
    handler.serror = &HtmlParser::fault;
    handler.initialized = XML_SAX2_MAGIC;
    m_context.reset(
        htmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    htmlCtxtUseOptions(m_context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET |
                                            HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC);
    // Without an element around all, the parser stops where the first one ends.
    static constexpr QByteArrayView around("<standfirst-text>");
    htmlParseChunk(m_context.get(), around.data(), int(around.size()), 0);
}

void HtmlParser::start(void *user, const xmlChar *name, const xmlChar **attributes) {
    HtmlParser &parser = self(user);
    const HtmlAttributes given(attributes);
    // Each attribute is compared with those before it.
    const qint64 count = given.count();
    parser.work(count * count / 2);
    parser.m_builder.start(reinterpret_cast<const char *>(name), given);
}

void HtmlParser::end(void *user, const xmlChar *name) {
    self(user).m_builder.end(reinterpret_cast<const char *>(name));
}

void HtmlParser::words(void *user, const xmlChar *text, int size) {
    self(user).m_text += size;
    self(user).m_builder.words({reinterpret_cast<const char *>(text), size});
}

void HtmlParser::comment(void *user, const xmlChar *text) {
    self(user).m_builder.comment(reinterpret_cast<const char *>(text));
}

/// An end without a start is looked for among all open elements, and parts words all the same.
void HtmlParser::fault(void *user, xmlError *error) {
    HtmlParser &parser = self(user);
    parser.work(parser.m_builder.depth());
    if (error->code == XML_ERR_TAG_NAME_MISMATCH && error->str1)
        parser.m_builder.strayEnd(error->str1);
}

void HtmlParser::work(qint64 steps) {
    m_work += steps;
    // Here too: one call of the parser can read all that is left.
    if (m_work > MostWork || isTooMuch())
        xmlStopParser(m_context.get());
}

/// A tag of very many attributes takes time by their square.
bool HtmlParser::tagIsTooLong() {
    const xmlParserInput *input = m_context->input;
    const qsizetype waiting = input ? input->end - input->cur : 0;
    if (waiting < LongTag || *input->cur != '<' || !std::isalpha(input->cur[1])) {
        m_seen = m_bare = 0;
        m_quote = 0;
        return false;
    }
    for (; m_seen < waiting; ++m_seen) {
        const char c = char(input->cur[m_seen]);
        if (m_quote == 0 && c == '>') // it has ended, and the parser only has not seen it
            return false;
        if (m_quote == 0 && (c == '"' || c == '\''))
            m_quote = c;
        else if (c == m_quote)
            m_quote = 0;
        else
            m_bare += m_quote == 0;
    }
    return m_bare > MostBare;
}

Result<void> HtmlParser::parse(const QByteArray &block) {
    htmlParseChunk(m_context.get(), block.constData(), int(block.size()), 0);
    return judged(tagIsTooLong());
}

Result<void> HtmlParser::finish() {
    htmlParseChunk(m_context.get(), nullptr, 0, 1);
    return judged(false);
}

Result<void> HtmlParser::judged(bool tooLong) const {
    if (m_work > MostWork || tooLong)
        return refused(QT_TRANSLATE_NOOP(
            "HtmlReader", "is built in a way that would take very long to read; take its words as "
                          "plain text"));
    if (isTooMuch())
        return refused(QT_TRANSLATE_NOOP(
            "HtmlReader", "holds more text than one article can take; take it in parts"));
    return {};
}

} // namespace

Result<HtmlRead> readHtml(QIODevice &bytes, const HtmlOptions &options, Progress &progress) {
    std::shared_ptr<const ImportWords> words = options.words;
    if (!words) {
        auto loaded = ImportWords::load({});
        if (!loaded)
            return loaded.error();
        words = *loaded;
    }
    const PageText spaces(*words, options.language.startsWith("fr"_L1));
    HtmlFeed feed(bytes);
    HtmlBuilder builder(feed, spaces, options.scope);
    HtmlParser parser(builder);
    const QString what = QCoreApplication::translate("HtmlReader", "Reading HTML");
    for (QByteArray block = feed.next(); !block.isEmpty(); block = feed.next()) {
        if (progress.stopped())
            return Error{Error::Kind::Stopped,
                         {},
                         QCoreApplication::translate("HtmlReader", "reading was stopped")};
        if (const Result<void> parsed = parser.parse(block); !parsed)
            return parsed.error();
        progress.at(bytes.pos(), bytes.size(), what);
    }
    if (const Result<void> finished = parser.finish(); !finished)
        return finished.error();
    return builder.take();
}
