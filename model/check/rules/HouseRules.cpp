// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"
#include "model/check/CheckMemory.h"
#include "model/check/RuleSet.h"

#include <QCoreApplication>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Each finding bears the id of its rule: “house-rules:very-unique”.
class HouseRules : public Check {
    Q_DECLARE_TR_FUNCTIONS(HouseRules)
public:
    QString name() const override { return u"house-rules"_s; }
    QString summary() const override { return tr("The house’s own rules of style are kept"); }
    QList<Finding> look(const Article &article, const CheckContext &context) const override {
        if (!context.rules)
            return {};
        const QString &language =
            article.language.isEmpty() ? context.settings.language : article.language;
        const QString depends =
            u"%1/%2/%3"_s.arg(quintptr(context.rules.get())).arg(language, article.section);
        QList<Finding> all;
        QSet<QString> stopped;
        for (const ArticlePlaces::WordsAt &at : ArticlePlaces::words(article)) {
            if (at.words.isEmpty())
                continue;
            const auto ask = [&] {
                return context.rules->look(at.words, language, article.section);
            };
            for (Finding &finding :
                 context.memory ? context.memory->recall(this, depends, at.words, ask) : ask()) {
                // A rule that was stopped says so once.
                if (finding.words.isEmpty() && stopped.contains(finding.check))
                    continue;
                if (finding.words.isEmpty())
                    stopped.insert(finding.check);
                finding.where = at.where;
                all.append(std::move(finding));
            }
        }
        return all;
    }
};

} // namespace

std::unique_ptr<Check> makeHouseRules() {
    return std::make_unique<HouseRules>();
}
