// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingStandfirst : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingStandfirst)
public:
    QString name() const override { return u"missing-standfirst"_s; }
    QString summary() const override { return tr("An article has a standfirst"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        if (!article.standfirst.trimmed().isEmpty())
            return {};
        return {{name(), Finding::Level::Warning, u"standfirst"_s, tr("There is no standfirst"),
                 tr("Write standfirst")}};
    }
};

} // namespace

std::unique_ptr<Check> makeMissingStandfirst() {
    return std::make_unique<MissingStandfirst>();
}
