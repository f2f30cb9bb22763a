// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &vague() {
    static const QSet<QString> words{
        u"click here"_s,  u"here"_s,         u"this link"_s,     u"link"_s,
        u"read more"_s,   u"more"_s,         u"clicca qui"_s,    u"qui"_s,
        u"hier"_s,        u"hier klicken"_s, u"mehr"_s,          u"ici"_s,
        u"cliquez ici"_s, u"aqui"_s,         u"haz clic aqui"_s, u"leggi di piu"_s};
    return words;
}

/// WCAG 2.2, 2.4.4: a list of links is read without the text around them.
class VagueLink : public Check {
    Q_DECLARE_TR_FUNCTIONS(VagueLink)
public:
    QString name() const override { return u"vague-link"_s; }
    QString summary() const override { return tr("The words of a link say where it leads"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::TextAt &at : ArticlePlaces::texts(article))
            for (qsizetype i = 0; i < at.text->size(); ++i) {
                const Span &span = at.text->at(i);
                if ((span.marks.article || !span.marks.href.isEmpty()) &&
                    vague().contains(Text::fold(span.text)))
                    findings.append({name(), Finding::Level::Hint,
                                     at.where + u'[' + QString::number(i) + u']',
                                     tr("“%1” does not say where the link leads").arg(span.text),
                                     tr("Edit words"), span.text});
            }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeVagueLink() {
    return std::make_unique<VagueLink>();
}
