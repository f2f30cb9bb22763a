// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"
#include "model/check/KnownNames.h"
#include "model/check/NameScan.h"

#include <QCoreApplication>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class NameUnlikeArchive : public Check {
    Q_DECLARE_TR_FUNCTIONS(NameUnlikeArchive)
public:
    QString name() const override { return u"name-unlike-archive"_s; }
    QString summary() const override { return tr("A name is spelt as in the archive"); }
    QList<Finding> look(const Article &article, const CheckContext &context) const override {
        if (!context.names)
            return {};
        QList<Finding> findings;
        QSet<QString> said;
        for (const ArticlePlaces::WordsAt &at : ArticlePlaces::words(article))
            for (const NameScan::Name &found : NameScan::names(at.words)) {
                const QString usual = context.names->usual(found.words);
                const QString here = at.words.mid(found.from, found.length);
                if (usual.isEmpty() || said.contains(here))
                    continue;
                said.insert(here);
                const Finding finding{name(), Finding::Level::Warning, at.where,
                                      tr("“%1” is “%2” in the archive").arg(here, usual),
                                      tr("Look at it")};
                findings.append(finding.mended(tr("Write %1").arg(usual), at.words, found.from,
                                               found.length, usual));
            }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeNameUnlikeArchive() {
    return std::make_unique<NameUnlikeArchive>();
}
