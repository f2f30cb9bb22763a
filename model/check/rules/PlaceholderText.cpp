// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/TextCheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class PlaceholderText : public TextCheck {
    Q_DECLARE_TR_FUNCTIONS(PlaceholderText)
public:
    QString name() const override { return u"placeholder-text"_s; }
    QString summary() const override { return tr("Nothing is left that was to be filled in"); }

protected:
    QList<Finding> lookAt(const QString &words, const QString &) const override {
        static const QRegularExpression placeholder(
            u"lorem ipsum|dolor sit amet|(?-i:\\bTK(?:TK)*\\b|\\bX{3,}\\b|\\bTODO\\b|\\bFIXME\\b)|"
            "\\[(?:name|nome|date|data|place|luogo|tk|tbc|link|check|quote|photo|foto)\\]|\\?{3,}"_s,
            QRegularExpression::CaseInsensitiveOption);
        QList<Finding> findings;
        for (auto all = placeholder.globalMatch(words); all.hasNext();) {
            const auto match = all.next();
            const Finding finding{name(),
                                  Finding::Level::Warning,
                                  {},
                                  tr("“%1” was to be filled in").arg(match.captured()),
                                  tr("Fill in")};
            findings.append(finding.about(words, match.capturedStart(), match.capturedLength()));
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makePlaceholderText() {
    return std::make_unique<PlaceholderText>();
}
