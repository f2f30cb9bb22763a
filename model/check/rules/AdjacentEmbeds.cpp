// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class AdjacentEmbeds : public Check {
    Q_DECLARE_TR_FUNCTIONS(AdjacentEmbeds)
public:
    QString name() const override { return u"adjacent-embeds"_s; }
    QString summary() const override { return tr("Words stand between two embeds"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        bool wasEmbed = false;
        for (const ArticlePlaces::BlockAt &at : ArticlePlaces::blocks(article)) {
            const bool isEmbed = std::holds_alternative<Embed>(at.block->is);
            if (isEmbed && wasEmbed)
                findings.append({name(), Finding::Level::Warning, at.where,
                                 tr("Two embeds stand together: say what is to be seen"),
                                 tr("Look at it")});
            wasEmbed = isEmbed;
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeAdjacentEmbeds() {
    return std::make_unique<AdjacentEmbeds>();
}
