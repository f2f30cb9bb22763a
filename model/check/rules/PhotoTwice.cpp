// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class PhotoTwice : public Check {
    Q_DECLARE_TR_FUNCTIONS(PhotoTwice)
public:
    QString name() const override { return u"photo-twice"_s; }
    QString summary() const override { return tr("No photo stands twice"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        QSet<PhotoHash> seen;
        for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article)) {
            if (!at.use->photo)
                continue;
            if (seen.contains(*at.use->photo))
                findings.append({name(), Finding::Level::Warning, at.where + u".photo"_s,
                                 tr("This photo stands in the article already"), tr("Look at it"),
                                 at.use->photo->hex().left(12)});
            seen.insert(*at.use->photo);
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makePhotoTwice() {
    return std::make_unique<PhotoTwice>();
}
