// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/PasteReport.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kept = PasteReport::Kept;
using Removed = PasteReport::Removed;

QString tr(const char *text, int count) {
    return QCoreApplication::translate("PasteReport", text, nullptr, count);
}

template<class Kind>
struct Words {
    Kind kind;
    const char *text;
};

constexpr std::array KeptWords{
    Words<Kept>{Kept::Paragraphs, QT_TRANSLATE_N_NOOP("PasteReport", "%n paragraph(s)")},
    Words<Kept>{Kept::Subheadings, QT_TRANSLATE_N_NOOP("PasteReport", "%n subheading(s)")},
    Words<Kept>{Kept::Quotes, QT_TRANSLATE_N_NOOP("PasteReport", "%n quote(s)")},
    Words<Kept>{Kept::Lists, QT_TRANSLATE_N_NOOP("PasteReport", "%n list(s)")},
    Words<Kept>{Kept::Photos, QT_TRANSLATE_N_NOOP("PasteReport", "%n photo(s)")},
    Words<Kept>{Kept::Embeds, QT_TRANSLATE_N_NOOP("PasteReport", "%n embed(s)")},
    Words<Kept>{Kept::Dividers, QT_TRANSLATE_N_NOOP("PasteReport", "%n divider(s)")},
    Words<Kept>{Kept::Links, QT_TRANSLATE_N_NOOP("PasteReport", "%n link(s)")},
};

constexpr std::array RemovedWords{
    Words<Removed>{Removed::Looks, QT_TRANSLATE_N_NOOP("PasteReport", "colours and fonts")},
    Words<Removed>{Removed::Hidden, QT_TRANSLATE_N_NOOP("PasteReport", "%n hidden part(s)")},
    Words<Removed>{Removed::Code, QT_TRANSLATE_N_NOOP("PasteReport", "scripts and style sheets")},
    Words<Removed>{Removed::Page,
                   QT_TRANSLATE_N_NOOP("PasteReport", "%n part(s) of the page around it")},
    Words<Removed>{Removed::Tracking, QT_TRANSLATE_N_NOOP("PasteReport", "tracking in links")},
    Words<Removed>{Removed::UnsafeLinks, QT_TRANSLATE_N_NOOP("PasteReport", "%n unsafe link(s)")},
    Words<Removed>{Removed::DeadLinks,
                   QT_TRANSLATE_N_NOOP("PasteReport", "%n link(s) without a whole address")},
    Words<Removed>{Removed::Forms, QT_TRANSLATE_N_NOOP("PasteReport", "%n field(s) and buttons")},
    Words<Removed>{Removed::Media,
                   QT_TRANSLATE_N_NOOP("PasteReport", "%n film(s), sounds or drawings")},
    Words<Removed>{Removed::Deletions, QT_TRANSLATE_N_NOOP("PasteReport", "%n deleted passage(s)")},
    Words<Removed>{Removed::Remarks, QT_TRANSLATE_N_NOOP("PasteReport", "comments")},
    Words<Removed>{Removed::Ornaments, QT_TRANSLATE_N_NOOP("PasteReport", "%n tiny picture(s)")},
    Words<Removed>{Removed::PicturesMissing,
                   QT_TRANSLATE_N_NOOP("PasteReport", "%n picture(s) that did not come along")},
    Words<Removed>{Removed::PicturesRefused,
                   QT_TRANSLATE_N_NOOP("PasteReport", "%n picture(s) that are none")},
    Words<Removed>{Removed::Depth,
                   QT_TRANSLATE_N_NOOP("PasteReport", "the layout of what was nested too deeply")},
};

template<class List, class Counts>
QString listed(const List &list, const Counts &counts) {
    QStringList parts;
    for (const auto &words : list) {
        if (const int count = counts.value(words.kind); count > 0)
            parts.append(tr(words.text, count));
    }
    return parts.join(u", "_s);
}

class Counting {
public:
    explicit Counting(QMap<Kept, int> &kept) : m_kept(kept) {}

    void blocks(const Body &body) {
        for (const Block &block : body)
            std::visit([this](const auto &is) { count(is); }, block.is);
    }

private:
    void add(Kept kind) { ++m_kept[kind]; }
    void text(const InlineText &spans) {
        QString link;
        for (const Span &span : spans) {
            const Marks &marks = span.marks;
            if (marks.strong || marks.em || marks.sub || marks.sup)
                add(Kept::Marks);
            const QString target = marks.article ? marks.article->toText() : marks.href;
            if (!target.isEmpty() && target != link)
                add(Kept::Links);
            link = target;
        }
    }
    void count(const Paragraph &is) {
        add(Kept::Paragraphs);
        text(is.text);
    }
    void count(const Subheading &is) {
        add(Kept::Subheadings);
        text(is.text);
    }
    void count(const Quote &is) {
        add(Kept::Quotes);
        text(is.text);
    }
    void count(const BulletList &is) {
        add(Kept::Lists);
        for (const InlineText &item : is.items)
            text(item);
    }
    void count(const PhotoBlock &) { add(Kept::Photos); }
    void count(const Gallery &is) {
        for (qsizetype i = 0; i < is.photos.size(); ++i)
            add(Kept::Photos);
    }
    void count(const ReadAlso &) { add(Kept::Links); }
    void count(const Embed &) { add(Kept::Embeds); }
    void count(const FactBox &is) { blocks(is.body); }
    void count(const Divider &) { add(Kept::Dividers); }

    QMap<Kept, int> &m_kept;
};

} // namespace

void PasteReport::countKept(const Body &body) {
    kept.clear();
    Counting(kept).blocks(body);
    words = wordCount(body);
}

QString PasteReport::keptText() const {
    return listed(KeptWords, kept);
}

QString PasteReport::removedText() const {
    return listed(RemovedWords, removed);
}

QStringList PasteReport::warnings() const {
    QStringList all = refused;
    if (const int missing = removed.value(Removed::PicturesMissing); missing > 0)
        all.append(
            tr(QT_TRANSLATE_N_NOOP("PasteReport",
                                   "%n picture(s) did not come along and (is|are) to be added"),
               missing));
    return all;
}
