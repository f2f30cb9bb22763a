// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"
#include "model/check/Readability.h"

#include <QCoreApplication>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class ReadingLevel : public Check {
    Q_DECLARE_TR_FUNCTIONS(ReadingLevel)
public:
    QString name() const override { return u"reading-level"_s; }
    QString summary() const override { return tr("A text can be read by whom it is written for"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QString text = ArticlePlaces::forReaders(plain(article.standfirst));
        for (const ArticlePlaces::BlockAt &at : ArticlePlaces::blocks(article))
            if (const auto *paragraph = std::get_if<Paragraph>(&at.block->is))
                text += u'\n' + ArticlePlaces::forReaders(paragraph->text);
        const auto ease = Readability::of(text, article.language);
        if (!ease || ease->score >= ease->hard)
            return {};
        return {{name(), Finding::Level::Hint, u"body"_s,
                 tr("Hard to read: %1 of 100 by %2; below %3 is hard")
                     .arg(QString::number(std::max(0, int(std::lround(ease->score)))),
                          ease->formula, QString::number(ease->hard)),
                 tr("Look at it"), ease->formula}};
    }
};

} // namespace

std::unique_ptr<Check> makeReadingLevel() {
    return std::make_unique<ReadingLevel>();
}
