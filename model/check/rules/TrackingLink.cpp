// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The address as it is but for the parts of its query that only say who sent it.
QString withoutTracking(const QString &href) {
    static const QRegularExpression mark(
        u"^(?:utm_\\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hsenc|_hsmi|at_medium|"
        "at_campaign|ns_campaign|ns_mchannel)$"_s);
    const qsizetype query = href.indexOf(u'?');
    if (query < 0)
        return href;
    qsizetype end = href.indexOf(u'#', query);
    if (end < 0)
        end = href.size();
    QStringList kept;
    for (const QString &part : href.mid(query + 1, end - query - 1).split(u'&'))
        if (!mark.match(part.section(u'=', 0, 0)).hasMatch())
            kept += part;
    return href.left(query) + (kept.isEmpty() ? QString() : u'?' + kept.join(u'&')) + href.mid(end);
}

class TrackingLink : public Check {
    Q_DECLARE_TR_FUNCTIONS(TrackingLink)
public:
    QString name() const override { return u"tracking-link"_s; }
    QString summary() const override { return tr("No link tells where its reader came from"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::LinkAt &at : ArticlePlaces::links(article)) {
            const QString clean = withoutTracking(at.href);
            if (clean == at.href)
                continue;
            const Finding found{name(), Finding::Level::Warning, at.where + u".href"_s,
                                tr("The address carries marks of tracking (utm and the like)"),
                                tr("Edit link")};
            Finding finding =
                found.mended(tr("Remove tracking"), at.href, 0, at.href.size(), clean);
            finding.words = clean;
            findings.append(finding);
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeTrackingLink() {
    return std::make_unique<TrackingLink>();
}
