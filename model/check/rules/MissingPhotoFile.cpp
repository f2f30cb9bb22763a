// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingPhotoFile : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingPhotoFile)
public:
    QString name() const override { return u"missing-photo-file"_s; }
    QString summary() const override { return tr("Each photo has its image file"); }
    QList<Finding> look(const Article &article, const CheckContext &context) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article)) {
            if (at.use->photo && context.photos.contains(*at.use->photo))
                continue;
            findings.append({name(), Finding::Level::Error, at.where + u".photo"_s,
                             at.use->photo ? tr("The image file is not in the newsroom")
                                           : tr("The photo has no image file yet"),
                             tr("Attach photo")});
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeMissingPhotoFile() {
    return std::make_unique<MissingPhotoFile>();
}
