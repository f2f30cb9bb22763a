// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// What is shorter may well be said twice.
constexpr int Short = 40;

class DuplicateParagraph : public Check {
    Q_DECLARE_TR_FUNCTIONS(DuplicateParagraph)
public:
    QString name() const override { return u"duplicate-paragraph"_s; }
    QString summary() const override { return tr("No paragraph stands twice"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        QSet<QString> seen;
        for (const ArticlePlaces::BlockAt &at : ArticlePlaces::blocks(article)) {
            if (!std::holds_alternative<Paragraph>(at.block->is) &&
                !std::holds_alternative<Quote>(at.block->is))
                continue;
            const QString words = plainText(Body{*at.block});
            const QString folded = words.simplified().toLower();
            if (folded.size() < Short)
                continue;
            if (seen.contains(folded))
                findings.append({name(), Finding::Level::Warning, at.where,
                                 tr("This paragraph stands in the article already"),
                                 tr("Look at it"), Text::cut(words, 60),
                                 Repair{tr("Remove paragraph"), Repair::Kind::Removal, words, {}}});
            seen.insert(folded);
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeDuplicateParagraph() {
    return std::make_unique<DuplicateParagraph>();
}
