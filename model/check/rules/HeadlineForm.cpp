// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

class HeadlineForm : public Check {
    Q_DECLARE_TR_FUNCTIONS(HeadlineForm)
public:
    QString name() const override { return u"headline-form"_s; }
    QString summary() const override {
        return tr("A headline has no full stop and does not shout");
    }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const auto &[text, where] : {std::pair(article.headline, u"headline"_s),
                                          std::pair(article.webHeadline, u"webHeadline"_s)}) {
            const Finding finding{name(), Finding::Level::Hint, where, {}, tr("Edit headline")};
            if (text.endsWith(u'.') && !text.endsWith(u".."_s) && text.count(u'.') == 1) {
                Finding stop = finding.mended(tr("Remove full stop"), text, text.size() - 1, 1, {});
                stop.message = tr("A headline ends without a full stop");
                findings.append(stop);
            }
            const auto letters = std::count_if(text.begin(), text.end(),
                                               [](QChar c) { return c.isUpper() || c.isLower(); });
            const auto capitals =
                std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
            if (letters >= 12 && capitals == letters) {
                Finding shout = finding;
                shout.message = tr("The headline is all in capitals");
                findings.append(shout);
            }
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeHeadlineForm() {
    return std::make_unique<HeadlineForm>();
}
