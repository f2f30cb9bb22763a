// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const InlineText &text) {
    return plainText(text).trimmed().isEmpty();
}
bool isEmpty(const Paragraph &block) {
    return isEmpty(block.text);
}
bool isEmpty(const Subheading &block) {
    return isEmpty(block.text);
}
bool isEmpty(const Quote &block) {
    return isEmpty(block.text);
}
bool isEmpty(const BulletList &block) {
    return std::any_of(block.items.begin(), block.items.end(),
                       [](const InlineText &item) { return isEmpty(item); }) ||
           block.items.isEmpty();
}
bool isEmpty(const PhotoBlock &) {
    return false; // missing-photo-file's to say
}
bool isEmpty(const Gallery &block) {
    return block.photos.isEmpty();
}
bool isEmpty(const ReadAlso &block) {
    return block.headline.trimmed().isEmpty() && !block.article && block.href.isEmpty();
}
bool isEmpty(const Embed &block) {
    return block.href.isEmpty();
}
bool isEmpty(const FactBox &block) {
    return block.body.empty();
}
bool isEmpty(const Divider &) {
    return false;
}

class EmptyBlock : public Check {
    Q_DECLARE_TR_FUNCTIONS(EmptyBlock)
public:
    QString name() const override { return u"empty-block"_s; }
    QString summary() const override { return tr("No block is empty"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::BlockAt &at : ArticlePlaces::blocks(article))
            if (std::visit([](const auto &block) { return isEmpty(block); }, at.block->is))
                findings.append({name(),
                                 Finding::Level::Warning,
                                 at.where,
                                 tr("This block is empty"),
                                 tr("Remove block"),
                                 {},
                                 Repair{tr("Remove block"),
                                        Repair::Kind::Removal,
                                        plainText(Body{*at.block}),
                                        {}}});
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeEmptyBlock() {
    return std::make_unique<EmptyBlock>();
}
