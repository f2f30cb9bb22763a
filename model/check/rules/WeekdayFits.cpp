// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Instant.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"
#include "model/check/CheckMemory.h"
#include "model/check/DateWords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class WeekdayFits : public Check {
    Q_DECLARE_TR_FUNCTIONS(WeekdayFits)
public:
    QString name() const override { return u"weekday-fits"_s; }
    QString summary() const override { return tr("A weekday fits its date"); }
    QList<Finding> look(const Article &article, const CheckContext &context) const override {
        const std::optional<QDate> day = dayOf(article, context);
        const QString depends = article.language + (day ? day->toString(Qt::ISODate) : QString());
        QList<Finding> findings;
        for (const ArticlePlaces::WordsAt &at : ArticlePlaces::words(article)) {
            const auto ask = [&] { return inText(at.words, article.language, day); };
            for (Finding &finding :
                 context.memory ? context.memory->recall(this, depends, at.words, ask) : ask()) {
                finding.where = at.where;
                findings.append(std::move(finding));
            }
        }
        return findings;
    }

private:
    QList<Finding> inText(const QString &words, const QString &language,
                          std::optional<QDate> day) const {
        QList<Finding> findings;
        if (std::none_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }))
            return findings;
        const DateWords &dates = wordsFor(language);
        for (const QRegularExpression *form : {&dates.dayFirst, &dates.monthFirst})
            for (auto all = form->globalMatch(words); all.hasNext();) {
                const auto match = all.next();
                const std::optional<QDate> date = dates.dateOf(match, day);
                const int weekday = dates.weekday(match.captured(u"weekday"_s));
                if (!date || weekday < 1 || date->dayOfWeek() == weekday)
                    continue;
                const Finding finding{
                    name(),
                    Finding::Level::Warning,
                    {},
                    tr("%1: that day is a %2")
                        .arg(match.captured(), dates.locale.dayName(date->dayOfWeek())),
                    tr("Look at it")};
                findings.append(
                    finding.about(words, match.capturedStart(), match.capturedLength()));
            }
        return findings;
    }

    /// The article's own day, for dates that are said without a year.
    static std::optional<QDate> dayOf(const Article &article, const CheckContext &context) {
        const Instant at = article.firstPublished.value_or(article.publishAt.value_or(
            toSeconds(article.updated) > 0 ? article.updated : context.now.value_or(Instant{})));
        if (toSeconds(at) <= 0)
            return std::nullopt;
        return inZone(at, context.settings.zone()).date();
    }
};

} // namespace

std::unique_ptr<Check> makeWeekdayFits() {
    return std::make_unique<WeekdayFits>();
}
