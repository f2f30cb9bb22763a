// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class BrokenCrossLink : public Check {
    Q_DECLARE_TR_FUNCTIONS(BrokenCrossLink)
public:
    QString name() const override { return u"broken-cross-link"_s; }
    QString summary() const override {
        return tr("Each cross-link leads to an article or an address");
    }
    QList<Finding> look(const Article &article, const CheckContext &context) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::BlockAt &at : ArticlePlaces::blocks(article))
            if (const auto *also = std::get_if<ReadAlso>(&at.block->is);
                also && !also->article && also->href.isEmpty())
                add(findings, at.where, tr("This cross-link leads nowhere yet"));
        for (const ArticlePlaces::LinkAt &at : ArticlePlaces::links(article)) {
            if (!at.article)
                continue;
            const auto target = context.targets.constFind(*at.article);
            if (target == context.targets.constEnd())
                add(findings, at.where, tr("The article it links to is not in this newsroom"));
            else if (target->state == State::Killed)
                add(findings, at.where, tr("The article it links to is withdrawn"));
        }
        return findings;
    }

private:
    void add(QList<Finding> &to, const QString &where, const QString &message) const {
        to.append({name(), Finding::Level::Error, where, message, tr("Choose target")});
    }
};

} // namespace

std::unique_ptr<Check> makeBrokenCrossLink() {
    return std::make_unique<BrokenCrossLink>();
}
