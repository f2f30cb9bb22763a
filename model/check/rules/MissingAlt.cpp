// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingAlt : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingAlt)
public:
    QString name() const override { return u"missing-alt"_s; }
    QString summary() const override { return tr("Each photo has an alt text"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article))
            if (at.use->alt.trimmed().isEmpty())
                findings.append({name(), Finding::Level::Error, at.where + u".alt"_s,
                                 tr("The photo has no alt text for those who cannot see it"),
                                 tr("Add alt text")});
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeMissingAlt() {
    return std::make_unique<MissingAlt>();
}
