// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Instant.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QLocale>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class EmbargoPast : public Check {
    Q_DECLARE_TR_FUNCTIONS(EmbargoPast)
public:
    QString name() const override { return u"embargo-past"_s; }
    QString summary() const override { return tr("An embargo lies ahead"); }
    QList<Finding> look(const Article &article, const CheckContext &context) const override {
        if (!article.embargo || !context.now || *article.embargo > *context.now ||
            article.state == State::Published)
            return {};
        return {{name(), Finding::Level::Hint, u"embargo"_s,
                 tr("The embargo is over since %1")
                     .arg(QLocale().toString(inZone(*article.embargo, context.settings.zone()),
                                             QLocale::ShortFormat)),
                 tr("Look at it")}};
    }
};

} // namespace

std::unique_ptr<Check> makeEmbargoPast() {
    return std::make_unique<EmbargoPast>();
}
