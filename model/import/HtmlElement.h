// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Inline.h"
#include "model/import/PasteReport.h"

/// What an element of HTML means for an article. What is not named here is inline and means
/// nothing; its words stay.
enum class HtmlRole {
    Inline,
    Block, ///< parts the words before from those in it
    Break,
    Rule,
    Heading,
    Quote,
    List,
    Item,
    Table,
    Row,
    Cell,
    Figure,
    Caption,
    Image,
    Frame,
    Link,
    Mark,
    Cite,
    QuoteMarks,
    Preformatted,
    Article,
    Main,
    Header,
    Title,
    Meta,
    Base,
    Hidden, ///< with all its words
    Around, ///< of a page: a menu, a footer, a box beside
    Footer,
};

struct HtmlElement {
    HtmlRole role = HtmlRole::Inline;
    int level = 0;               ///< of a heading; 1 for an ordered list
    bool Marks::*mark = nullptr; ///< what it makes of its words
    PasteReport::Removed as = PasteReport::Removed::Hidden;

    bool isBlock() const;
};

HtmlElement htmlElement(const char *name);

/// What the attribute `style` says that an article can say too.
struct HtmlStyle {
    std::optional<bool> strong{}, em{}, sub{}, sup{};
    std::optional<bool> preformatted{};
    bool hidden = false, block = false;
    bool looks = false;  ///< it says anything else
    bool remark = false; ///< Word: a comment on the text
    bool marker = false; ///< Word: the bullet or number of a list's line
    int heading = 0;     ///< Word: the level of an outline, from 1
    QByteArray list{};   ///< Word: which list the paragraph is a line of
};

HtmlStyle htmlStyle(QByteArrayView style);
