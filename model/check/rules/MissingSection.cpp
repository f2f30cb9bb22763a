// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingSection : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingSection)
public:
    QString name() const override { return u"missing-section"_s; }
    QString summary() const override { return tr("An article runs in a section"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        if (!article.section.trimmed().isEmpty())
            return {};
        return {{name(), Finding::Level::Error, u"section"_s, tr("No section is chosen"),
                 tr("Choose section")}};
    }
};

} // namespace

std::unique_ptr<Check> makeMissingSection() {
    return std::make_unique<MissingSection>();
}
