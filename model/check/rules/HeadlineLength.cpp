// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/Check.h"
#include "model/check/HeadLimits.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class HeadlineLength : public Check {
    Q_DECLARE_TR_FUNCTIONS(HeadlineLength)
public:
    QString name() const override { return u"headline-length"_s; }
    QString summary() const override {
        return tr("A headline is no longer than the section or the house allows");
    }
    QList<Finding> look(const Article &article, const CheckContext &context) const override {
        const int most = HeadLimits::of(context).headline;
        QList<Finding> findings;
        const auto measure = [&](const QString &headline, const QString &where) {
            if (const int length = Text::length(headline); most > 0 && length > most)
                findings.append(
                    {name(), Finding::Level::Warning, where,
                     tr("%n character(s) too long: at most %1", nullptr, length - most).arg(most),
                     tr("Shorten headline")});
        };
        measure(article.headline, u"headline"_s);
        measure(article.webHeadline, u"webHeadline"_s);
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeHeadlineLength() {
    return std::make_unique<HeadlineLength>();
}
