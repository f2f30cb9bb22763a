// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.2, 1.1.1, and how a screen reader says it: “image” comes by itself.
class AltForm : public Check {
    Q_DECLARE_TR_FUNCTIONS(AltForm)
public:
    QString name() const override { return u"alt-form"_s; }
    QString summary() const override { return tr("An alt text says what is to be seen"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        static const QRegularExpression file(
            u"^\\S+\\.(?:jpe?g|png|gif|webp|tiff?)$|^(?:IMG|DSC|DSCN|P|PXL)[_-]?\\d{3,}"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression label(
            u"^(?:photo|picture|image|foto|immagine|bild|imagen?)\\s(?:of|di|von|de)\\s(?:an?\\s|the\\s)?"_s,
            QRegularExpression::CaseInsensitiveOption);
        QList<Finding> findings;
        for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article)) {
            const QString alt = at.use->alt.trimmed();
            const auto say = [&](Finding::Level level, const QString &message) {
                findings.append(
                    {name(), level, at.where + u".alt"_s, message, tr("Edit alt text"), alt});
            };
            if (alt.isEmpty())
                continue; // missing-alt's to say
            if (Text::fold(alt) == Text::fold(ArticlePlaces::forReaders(at.use->caption)))
                say(Finding::Level::Warning, tr("The alt text says the same as the caption: who "
                                                "cannot see it hears it twice"));
            else if (file.match(alt).hasMatch())
                say(Finding::Level::Warning, tr("The alt text is the name of a file"));
            else if (const auto begin = label.match(alt); begin.hasMatch())
                say(Finding::Level::Hint,
                    tr("The alt text need not begin with “%1”").arg(begin.captured().trimmed()));
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeAltForm() {
    return std::make_unique<AltForm>();
}
