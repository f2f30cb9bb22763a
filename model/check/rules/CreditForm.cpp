// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// “Photo by Ada Marsh”, “Foto: …”, in the languages that credits are written in.
const QRegularExpression &labelled() {
    static const QRegularExpression label(
        u"^\\s*(?:(?:photo(?:graph)?|picture|image|credit|foto(?:graf[ií]a)?|immagine|bild|"
        "cr[ée]dit(?:o|s)?)s?(?:\\s*:\\s*|\\s+(?:by|di|von|de|par)\\s*:?\\s+)|©\\s*|\\(c\\)\\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return label;
}

const QSet<QString> &nobody() {
    static const QSet<QString> words{u"unknown"_s,   u"internet"_s, u"web"_s,         u"google"_s,
                                     u"n/a"_s,       u"tbc"_s,      u"tk"_s,          u"-"_s,
                                     u"?"_s,         u"none"_s,     u"sconosciuto"_s, u"dal web"_s,
                                     u"unbekannt"_s, u"inconnu"_s,  u"desconocido"_s};
    return words;
}

const QSet<QString> &agencies() {
    static const QSet<QString> names{u"afp"_s,
                                     u"ap"_s,
                                     u"reuters"_s,
                                     u"epa"_s,
                                     u"ansa"_s,
                                     u"dpa"_s,
                                     u"efe"_s,
                                     u"pa"_s,
                                     u"getty"_s,
                                     u"getty images"_s,
                                     u"xinhua"_s,
                                     u"tass"_s,
                                     u"kyodo"_s,
                                     u"yonhap"_s,
                                     u"lapresse"_s,
                                     u"apa"_s,
                                     u"keystone"_s,
                                     u"ap photo"_s,
                                     u"afp via getty images"_s};
    return names;
}

class CreditForm : public Check {
    Q_DECLARE_TR_FUNCTIONS(CreditForm)
public:
    QString name() const override { return u"credit-form"_s; }
    QString summary() const override { return tr("A credit reads “Name / Agency”"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article)) {
            const QString &credit = at.use->credit;
            Finding finding{
                name(), Finding::Level::Warning, at.where + u".credit"_s, {}, tr("Edit credit")};
            if (credit.trimmed().isEmpty())
                continue; // missing-credit's to say
            if (const auto label = labelled().match(credit); label.hasMatch()) {
                finding.message =
                    tr("A credit is a name, without “%1”").arg(label.captured().trimmed());
                findings.append(
                    finding.mended(tr("Remove label"), credit, 0, label.capturedLength(), {}));
            } else if (credit.contains(u'@') || credit.contains(u"://"_s) ||
                       credit.contains(u"www."_s)) {
                finding.message = tr("A credit is a name, not an address");
                findings.append(finding);
            } else if (nobody().contains(Text::fold(credit))) {
                finding.message = tr("“%1” names nobody who took the photo").arg(credit);
                findings.append(finding);
            } else {
                addForm(findings, finding, credit);
            }
        }
        return findings;
    }

private:
    void addForm(QList<Finding> &to, Finding finding, const QString &credit) const {
        static const QRegularExpression tight(u"\\S/ *|\\S */\\S| {2,}/ *| */ {2,}"_s);
        static const QRegularExpression slash(u"\\s*/\\s*"_s);
        static const QRegularExpression courtesy(
            u"courtesy|gentile concessione|freundlicher Genehmigung|aimable autorisation|cortes[ií]a"_s,
            QRegularExpression::CaseInsensitiveOption);
        finding.level = Finding::Level::Hint;
        if (agencies().contains(Text::fold(credit))) {
            finding.message = tr("The agency is named, the photographer is not");
            to.append(finding);
        } else if (courtesy.match(credit).hasMatch()) {
            finding.message = tr("The credit says who gave the photo, not who took it");
            to.append(finding);
        } else if (QString spaced = credit; spaced.replace(slash, u" / "_s) != credit) {
            finding.message = tr("Name and agency are written “Name / Agency”");
            to.append(finding.mended(tr("Set spaces"), credit, 0, credit.size(), spaced));
        }
    }
};

} // namespace

std::unique_ptr<Check> makeCreditForm() {
    return std::make_unique<CreditForm>();
}
