// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/TextCheck.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QString PerCent =
    u"\\s?(?:%|per\\s?cent|percent|per\\s?cento|Prozent|pour\\s?cent|por\\s?ciento)"_s;
const QString Number = u"(\\d+(?:[.,\\x{A0}\\x{202F}']\\d+)*)"_s;

/// “31 of 62 seats (50 per cent)”: the percentage follows in brackets or after a comma.
const QRegularExpression &partOfWhole() {
    static const QRegularExpression form(
        u"(?<![\\d.,])"_s + Number +
            u"\\s(?:of|out of|di|su|von|sur|de|sobre)\\s(?:the |its |le |los )?"_s + Number +
            u"(?:\\s\\p{L}+){0,3}\\s?(?:\\(|,\\s?(?:or|that is|o|ovvero|cioè|also|soit|es decir)?\\s?)"_s +
            Number + PerCent,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

/// “from 200 to 250, a rise of 25 per cent”
const QRegularExpression &fromTo() {
    static const QRegularExpression form(
        u"\\b(?:from|da|von|de)\\s"_s + Number + u"\\s(?:to|a|auf|à)\\s"_s + Number +
            u"(?:\\s\\p{L}+){0,2}\\s?(?:\\(|,)\\s?(?:(?:up|down|or|a|an|un|una|eine?|une|il|más|"
            u"pari al|\\+|-|−)\\s?)?"
            "(?:(?:rise|fall|increase|decrease|drop|gain|jump|aumento|calo|Plus|Minus|Anstieg|"
            "Rückgang|hausse|baisse|subida|bajada)\\s(?:of|del|di|von|um|de|del)\\s)?"_s +
            Number + PerCent,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

/// As the language groups its digits: 1,250 or 1.250 or 1 250.
std::optional<double> number(QString text, const QString &language) {
    bool isNumber = false;
    const double value = QLocale(language).toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

class PercentageFit : public TextCheck {
    Q_DECLARE_TR_FUNCTIONS(PercentageFit)
public:
    QString name() const override { return u"percentage-fit"_s; }
    QString summary() const override {
        return tr("A percentage fits the numbers that it is said of");
    }

protected:
    QList<Finding> lookAt(const QString &words, const QString &language) const override {
        QList<Finding> findings;
        for (const QRegularExpression *form : {&partOfWhole(), &fromTo()})
            for (auto all = form->globalMatch(words); all.hasNext();) {
                const auto match = all.next();
                const auto a = number(match.captured(1), language),
                           b = number(match.captured(2), language),
                           said = number(match.captured(3), language);
                if (!a || !b || !said)
                    continue;
                const bool isChange = form == &fromTo();
                const double whole = isChange ? *a : *b;
                const double part = isChange ? std::abs(*b - *a) : *a;
                if (whole <= 0 || (!isChange && part > whole))
                    continue;
                const double real = 100 * part / whole;
                // What was rounded is right: half a unit, or a fiftieth of what is said.
                if (std::abs(real - *said) <= std::max(1.0, *said / 50))
                    continue;
                const Finding finding{
                    name(),
                    Finding::Level::Warning,
                    {},
                    tr("%1: that would be %2 per cent")
                        .arg(match.captured(), QLocale(language).toString(real, 'f', 1)),
                    tr("Look at it")};
                findings.append(
                    finding.about(words, match.capturedStart(), match.capturedLength()));
            }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makePercentageFit() {
    return std::make_unique<PercentageFit>();
}
