// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/TextCheck.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Folded lines that a page has around its article, in the languages that pages are read in.
const QSet<QString> &chrome() {
    static const QSet<QString> lines{u"share"_s,           u"copy link"_s,
                                     u"show comments"_s,   u"hide comments"_s,
                                     u"comments"_s,        u"advertisement"_s,
                                     u"subscribe"_s,       u"sign in"_s,
                                     u"log in"_s,          u"print"_s,
                                     u"save article"_s,    u"skip to content"_s,
                                     u"condividi"_s,       u"copia link"_s,
                                     u"mostra commenti"_s, u"commenti"_s,
                                     u"pubblicita"_s,      u"abbonati"_s,
                                     u"accedi"_s,          u"teilen"_s,
                                     u"link kopieren"_s,   u"kommentare"_s,
                                     u"anzeige"_s,         u"anmelden"_s,
                                     u"abonnieren"_s,      u"partager"_s,
                                     u"copier le lien"_s,  u"commentaires"_s,
                                     u"publicite"_s,       u"s'abonner"_s,
                                     u"se connecter"_s,    u"compartir"_s,
                                     u"copiar enlace"_s,   u"comentarios"_s,
                                     u"publicidad"_s,      u"suscribirse"_s,
                                     u"iniciar sesion"_s,  u"share this article"_s,
                                     u"read more"_s};
    return lines;
}

class LeftoverChrome : public TextCheck {
    Q_DECLARE_TR_FUNCTIONS(LeftoverChrome)
public:
    QString name() const override { return u"leftover-chrome"_s; }
    QString summary() const override {
        return tr("No buttons of a page were copied along with the text");
    }

protected:
    QList<Finding> lookAt(const QString &words, const QString &) const override {
        QList<Finding> findings;
        for (const QString &line : words.split(u'\n'))
            if (line.size() < 40 && chrome().contains(Text::fold(line)))
                findings.append({name(),
                                 Finding::Level::Warning,
                                 {},
                                 tr("“%1” looks like a button of a page").arg(line.trimmed()),
                                 tr("Remove line"),
                                 line.trimmed()});
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeLeftoverChrome() {
    return std::make_unique<LeftoverChrome>();
}
