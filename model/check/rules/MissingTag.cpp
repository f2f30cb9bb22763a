// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingTag : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingTag)
public:
    QString name() const override { return u"missing-tag"_s; }
    QString summary() const override { return tr("An article has a tag or a topic"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        if (!article.tags.isEmpty() || !article.topics.isEmpty())
            return {};
        return {{name(), Finding::Level::Hint, u"tags"_s,
                 tr("No tag and no topic: readers will not find it beside its like"),
                 tr("Add tag")}};
    }
};

} // namespace

std::unique_ptr<Check> makeMissingTag() {
    return std::make_unique<MissingTag>();
}
