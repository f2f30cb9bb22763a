// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/HtmlBlocks.h"
#include "model/import/HtmlElement.h"
#include "model/import/HtmlFeed.h"
#include "model/import/HtmlPictures.h"
#include "model/import/HtmlReader.h"
#include "model/import/HtmlRegion.h"

/// The attributes of an element, as libxml2 hands them out: names and values by turns.
class HtmlAttributes {
public:
    explicit HtmlAttributes(const unsigned char **all) : m_all(all) {}
    QByteArrayView raw(const char *name) const; ///< empty where there is none
    QString text(const char *name) const;
    bool has(const char *name) const;
    int count() const;

private:
    const unsigned char **m_all;
};

/// Hears a parser's events and builds blocks. Of elements nested deeper than Deepest only the words
/// count.
class HtmlBuilder {
public:
    static constexpr size_t Deepest = 256;

    HtmlBuilder(HtmlFeed &feed, const PageText &spaces, HtmlOptions::Scope scope)
        : m_feed(feed), m_scope(scope), m_blocks(spaces), m_spaces(spaces) {}

    void start(const char *name, const HtmlAttributes &attributes);
    void end(const char *name);
    void strayEnd(const char *name); ///< of an element that is not open
    void words(QByteArrayView words);
    void comment(QByteArrayView text);
    qsizetype weight() const { return m_blocks.weight(); }
    qsizetype depth() const { return m_depth; }
    HtmlRead take();

private:
    using Part = HtmlBlocks::Part;
    using Role = HtmlRole;
    using Removed = PasteReport::Removed;

    /// An element that is open.
    struct Frame {
        Role role = Role::Inline;
        Marks marks{};
        bool block = false, preformatted = false, marker = false, counted = false;
        QString *title = nullptr;    ///< words of the page's title go there
        QString *takes = nullptr;    ///< where the words of the Field go that it opened
        std::optional<Part> opens{}; ///< what it opened, for its end to close
        size_t list = 0;             ///< Word: which list it is a line of
    };

    bool hides(const HtmlElement &element, const HtmlStyle &style,
               const HtmlAttributes &attributes);
    bool isAround(const HtmlElement &element, const HtmlAttributes &attributes) const;
    Frame frame(const HtmlElement &element, const HtmlStyle &style,
                const HtmlAttributes &attributes);
    void beginInline(Frame &frame, const HtmlElement &element, const HtmlAttributes &attributes);
    void beginBlock(Frame &frame, const HtmlElement &element, const HtmlStyle &style,
                    const HtmlAttributes &attributes);
    void open(Frame &frame, Part part, int number = 0);
    bool openByClass(Frame &frame, const HtmlAttributes &attributes);
    bool openField(Frame &frame, const QString &classes);
    void openRegion(Frame &frame);
    void link(Frame &frame, const HtmlAttributes &attributes);
    void image(const HtmlAttributes &attributes);
    void embed(const HtmlAttributes &attributes);
    void meta(const HtmlAttributes &attributes);
    void close(const Frame &frame);
    void closeField(QString &to, const InlineText &words);
    void closeRegion();

    HtmlFeed &m_feed;
    HtmlOptions::Scope m_scope;
    HtmlBlocks m_blocks;
    const PageText &m_spaces;
    HtmlPictures m_pictures{};
    HtmlHead m_head{};
    PasteReport m_report{};
    std::vector<Frame> m_frames{};
    std::vector<HtmlRegion> m_regions{};
    std::vector<size_t> m_openRegions{}; ///< indexes
    qsizetype m_depth = 0, m_hiddenAt = 0;
    QString m_marker{}; ///< Word: "1." or "·" of the list's line
    int m_tables = 0;
    bool m_hasHeadline = false;
    bool m_sawFragment = false, m_fragment = false, m_ended = false;
};
