// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString targetOf(const ArticlePlaces::LinkAt &at) {
    if (at.article)
        return at.article->toText();
    QString target = at.href.section(u"://"_s, -1);
    if (target.startsWith(u"www."_s))
        target.remove(0, 4);
    while (target.endsWith(u'/'))
        target.chop(1);
    return target;
}

/// A READ ALSO or an embed, and not a run of text.
bool endsInBlock(const QString &where) {
    return where.section(u'.', -1).startsWith(u"body["_s);
}

class RepeatedLink : public Check {
    Q_DECLARE_TR_FUNCTIONS(RepeatedLink)
public:
    QString name() const override { return u"repeated-link"_s; }
    QString summary() const override { return tr("No two links lead to the same place"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        QSet<QString> seen;
        for (const ArticlePlaces::LinkAt &at : ArticlePlaces::links(article)) {
            const QString target = targetOf(at);
            if (target.isEmpty())
                continue;
            if (seen.contains(target)) {
                const bool isSpan =
                    at.where.endsWith(u']') && at.where.contains(u'.') && !endsInBlock(at.where);
                Finding finding{name(),           Finding::Level::Warning,
                                at.where,         tr("There is a link to the same place already"),
                                tr("Look at it"), target};
                if (isSpan)
                    finding.repair =
                        Repair{tr("Remove link"), Repair::Kind::Unlinking, at.words, {}};
                findings.append(finding);
            }
            seen.insert(target);
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeRepeatedLink() {
    return std::make_unique<RepeatedLink>();
}
