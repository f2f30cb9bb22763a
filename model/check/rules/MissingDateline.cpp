// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingDateline : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingDateline)
public:
    QString name() const override { return u"missing-dateline"_s; }
    QString summary() const override { return tr("An article says where it was written"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        if (!article.dateline.trimmed().isEmpty())
            return {};
        return {{name(), Finding::Level::Hint, u"dateline"_s, tr("There is no dateline"),
                 tr("Add dateline")}};
    }
};

} // namespace

std::unique_ptr<Check> makeMissingDateline() {
    return std::make_unique<MissingDateline>();
}
