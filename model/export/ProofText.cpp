// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/ProofText.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using Kind = ProofParagraph::Kind;

QString tr(const char *text) {
    return QCoreApplication::translate("Proof", text);
}

class ProofWriter {
public:
    explicit ProofWriter(bool notes) : m_notes(notes) {}

    void put(Kind kind, const InlineText &text) {
        InlineText kept;
        for (const Span &span : text)
            if (m_notes || !span.marks.note)
                kept << span;
        if (!plainText(kept).trimmed().isEmpty())
            m_all.append({kind, kept});
    }
    void put(Kind kind, const QString &text) { put(kind, plain(text)); }

    void photo(const QString &what, const PhotoUse &use) {
        InlineText text = plain(what + u": "_s);
        text += use.caption;
        text += plain(
            u' ' + (use.credit.isEmpty() ? tr("(no credit)") : tr("(Credit: %1)").arg(use.credit)));
        put(Kind::Caption, text);
    }

    void body(const Body &body) {
        for (const Block &block : body)
            std::visit([this](const auto &is) { add(is); }, block.is);
    }

    QList<ProofParagraph> take() { return std::move(m_all); }

private:
    void add(const Paragraph &is) { put(Kind::Text, is.text); }
    void add(const Subheading &is) { put(Kind::Subheading, is.text); }
    void add(const Quote &is) {
        put(Kind::Quote, is.text);
        if (!is.attribution.isEmpty())
            put(Kind::Quote, u"— "_s + is.attribution);
    }
    void add(const BulletList &is) {
        int number = 0;
        for (const InlineText &item : is.items)
            put(Kind::Item, plain(is.ordered ? u"%1. "_s.arg(++number) : u"• "_s) + item);
    }
    void add(const PhotoBlock &is) { photo(tr("Photo"), is.use); }
    void add(const Gallery &is) {
        int number = 0;
        for (const PhotoUse &use : is.photos)
            photo(tr("Gallery, photo %1 of %2").arg(++number).arg(is.photos.size()), use);
    }
    void add(const ReadAlso &is) { put(Kind::Aside, tr("READ ALSO: %1").arg(is.headline)); }
    void add(const Embed &is) { put(Kind::Aside, tr("Embed: %1").arg(is.href)); }
    void add(const FactBox &is) {
        put(Kind::Aside, tr("Fact box: %1").arg(is.title));
        body(is.body);
        put(Kind::Aside, tr("End of the fact box"));
    }
    void add(const Divider &) { put(Kind::Aside, u"* * *"_s); }

    bool m_notes;
    QList<ProofParagraph> m_all{};
};
} // namespace

QList<ProofParagraph> proofText(const Article &article, bool notes) {
    ProofWriter writer(notes);
    writer.put(Kind::Kicker, article.kicker);
    writer.put(Kind::Headline, article.headline);
    writer.put(Kind::Standfirst, article.standfirst);
    const QString byline = bylineText(article.byline, article.language);
    writer.put(Kind::Byline, article.dateline.isEmpty() || byline.isEmpty()
                                 ? byline + article.dateline
                                 : byline + u" · "_s + article.dateline);
    if (article.lead)
        writer.photo(tr("Lead photo"), *article.lead);
    writer.body(article.body);
    if (notes && !article.notes.isEmpty())
        writer.put(Kind::Note, tr("Notes: %1").arg(article.notes));
    return writer.take();
}
