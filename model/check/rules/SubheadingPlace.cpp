// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class SubheadingPlace : public Check {
    Q_DECLARE_TR_FUNCTIONS(SubheadingPlace)
public:
    QString name() const override { return u"subheading-place"_s; }
    QString summary() const override { return tr("Each subheading has its text under it"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        lookIn(article.body, u"body"_s, findings);
        return findings;
    }

private:
    void lookIn(const Body &body, const QString &where, QList<Finding> &to) const {
        int level = 1;
        for (size_t i = 0; i < body.size(); ++i) {
            const QString here = where + u'[' + QString::number(i) + u']';
            if (const auto *box = std::get_if<FactBox>(&body[i].is))
                lookIn(box->body, here + u".body"_s, to);
            const auto *subheading = std::get_if<Subheading>(&body[i].is);
            if (!subheading)
                continue;
            const auto *next =
                i + 1 < body.size() ? std::get_if<Subheading>(&body[i + 1].is) : nullptr;
            const auto say = [&](Finding::Level how, const QString &message) {
                to.append({name(), how, here + u".text"_s, message, tr("Look at it")});
            };
            if (i + 1 == body.size())
                say(Finding::Level::Warning, tr("A subheading ends the text"));
            else if (next && next->level <= subheading->level)
                say(Finding::Level::Warning, tr("Nothing stands under this subheading"));
            if (subheading->level > level + 1)
                say(Finding::Level::Warning,
                    tr("A smaller subheading without a larger one before it"));
            level = subheading->level;
        }
        if (!body.empty() && where == u"body" &&
            std::holds_alternative<Subheading>(body.front().is))
            to.append({name(), Finding::Level::Hint, u"body[0].text"_s,
                       tr("A subheading begins the text"), tr("Look at it")});
    }
};

} // namespace

std::unique_ptr<Check> makeSubheadingPlace() {
    return std::make_unique<SubheadingPlace>();
}
