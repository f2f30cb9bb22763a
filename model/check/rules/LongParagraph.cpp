// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Words; about what a telephone shows at once.
constexpr int Most = 130;

class LongParagraph : public Check {
    Q_DECLARE_TR_FUNCTIONS(LongParagraph)
public:
    QString name() const override { return u"long-paragraph"_s; }
    QString summary() const override { return tr("A paragraph fits on the screen of a telephone"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::BlockAt &at : ArticlePlaces::blocks(article))
            if (const auto *paragraph = std::get_if<Paragraph>(&at.block->is)) {
                const QString words = ArticlePlaces::forReaders(paragraph->text);
                if (words.size() < Most * 3)
                    continue;
                const int count = int(words.count(u' ')) + 1;
                if (count > Most)
                    findings.append({name(), Finding::Level::Hint, at.where + u".text"_s,
                                     tr("A paragraph of %n words", nullptr, count), tr("Split it"),
                                     Text::cut(words, 40)});
            }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeLongParagraph() {
    return std::make_unique<LongParagraph>();
}
