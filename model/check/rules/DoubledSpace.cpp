// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/TextCheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class DoubledSpace : public TextCheck {
    Q_DECLARE_TR_FUNCTIONS(DoubledSpace)
public:
    QString name() const override { return u"doubled-space"_s; }
    QString summary() const override { return tr("One space stands between two words"); }

protected:
    QList<Finding> lookAt(const QString &words, const QString &) const override {
        static const QRegularExpression spaces(u"(?<=\\S)[ \\x{A0}]{2,}(?=\\S)"_s);
        QList<Typography::Replacement> parts;
        for (auto all = spaces.globalMatch(words); all.hasNext();) {
            const auto match = all.next();
            parts.append({match.capturedStart(), match.capturedLength(), u" "_s});
        }
        if (parts.isEmpty())
            return {};
        Finding finding{
            name(),
            Finding::Level::Hint,
            {},
            tr("More than one space between words, %n time(s)", nullptr, int(parts.size())),
            tr("Look at it")};
        finding.repair = Repair{tr("Leave one"), Repair::Kind::Words, words, parts};
        return {finding};
    }
};

} // namespace

std::unique_ptr<Check> makeDoubledSpace() {
    return std::make_unique<DoubledSpace>();
}
