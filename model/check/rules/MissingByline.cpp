// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingByline : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingByline)
public:
    QString name() const override { return u"missing-byline"_s; }
    QString summary() const override { return tr("An article says who wrote it"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        for (const BylineEntry &entry : article.byline)
            if (!entry.name.trimmed().isEmpty())
                return {};
        return {{name(), Finding::Level::Warning, u"byline"_s, tr("There is no byline"),
                 tr("Add byline")}};
    }
};

} // namespace

std::unique_ptr<Check> makeMissingByline() {
    return std::make_unique<MissingByline>();
}
