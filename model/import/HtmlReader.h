// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/import/PasteReport.h"
#include "model/work/Progress.h"
#include <QIODevice>
#include <memory>

class ImportWords;

struct HtmlOptions {
    enum class Scope {
        Fragment, ///< what a person marked and copied: every word is meant
        Document, ///< of a word processor: has a headline, and nothing around it
        Page,     ///< of a web site: the article is somewhere in it
    };
    Scope scope = Scope::Fragment;
    QString language{};                         ///< of the article; for non-breaking spaces
    std::shared_ptr<const ImportWords> words{}; ///< read anew when not given
};

/// What a page says of itself beside its text.
struct HtmlHead {
    QString language{}, title{}, headline{}, standfirst{}, description{}, byline{}, section{};
    QString kicker{};
    QString author{}; ///< as its head says, where the text has no byline
    QString base{};   ///< the address it came from
    QStringList tags{};
};

struct HtmlRead {
    Body body{};                  ///< in normal form
    QList<QByteArray> pictures{}; ///< files of the photos in the body that stood in the text
    HtmlHead head{};              ///< of a document or page; of a fragment the language
    PasteReport report{};
};

/// HTML of any origin to the blocks of an article: web pages, word processors, mail, clipboards.
/// What an article can say is kept, colours, scripts and all else is not; words are neither fused
/// nor lost, but those that nobody saw. Reads in blocks by libxml2's push parser, without a tree
/// and without recursion: time and memory stay in proportion to the text, whatever it holds. An
/// Error where it is no text, too much for one article, built to take forever, or stopped.
Result<HtmlRead> readHtml(QIODevice &bytes, const HtmlOptions &options, Progress &progress);
