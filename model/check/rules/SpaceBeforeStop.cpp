// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/TextCheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class SpaceBeforeStop : public TextCheck {
    Q_DECLARE_TR_FUNCTIONS(SpaceBeforeStop)
public:
    QString name() const override { return u"space-before-stop"_s; }
    QString summary() const override { return tr("No space stands before a full stop or a comma"); }

protected:
    QList<Finding> lookAt(const QString &words, const QString &language) const override {
        // French has one before ; : ! ? and sets it itself.
        const bool french = language.section(u'-', 0, 0).toLower() == u"fr";
        static const QRegularExpression any(u"(?<=[\\p{L}\\p{N}”»)]) +(?=[.,;:!?](?:\\s|$))"_s);
        static const QRegularExpression stops(u"(?<=[\\p{L}\\p{N}”»)]) +(?=[.,](?:\\s|$))"_s);
        QList<Typography::Replacement> parts;
        for (auto all = (french ? stops : any).globalMatch(words); all.hasNext();) {
            const auto match = all.next();
            parts.append({match.capturedStart(), match.capturedLength(), {}});
        }
        if (parts.isEmpty())
            return {};
        Finding finding{name(),
                        Finding::Level::Warning,
                        {},
                        tr("A space stands before a punctuation mark"),
                        tr("Look at it")};
        finding.repair = Repair{tr("Remove space"), Repair::Kind::Words, words, parts};
        return {finding};
    }
};

} // namespace

std::unique_ptr<Check> makeSpaceBeforeStop() {
    return std::make_unique<SpaceBeforeStop>();
}
