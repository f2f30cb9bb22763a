// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/TypographyRules.h"

using namespace Qt::StringLiterals;

namespace {

using Pair = TypographyRules::Pair;

constexpr Pair Curly{u'“', u'”'}, Guillemets{u'«', u'»'}, Single{u'‘', u'’'};
constexpr QChar En = u'–', Em = u'—', NoBreak = u'\x00A0';

const QList<TypographyRules> &all() {
    static const QStringList english{u"tis"_s, u"twas"_s, u"twere"_s, u"em"_s, u"til"_s, u"n"_s};
    static const QStringList german{u"s"_s, u"n"_s, u"ne"_s, u"nen"_s};
    static const QStringList italian{
        u"ndrangheta"_s,    u"ndrine"_s, u"ndrina"_s, u"ndranghetista"_s,
        u"ndranghetisti"_s, u"sto"_s,    u"sta"_s};
    // The longer names first: "en-US" before "en".
    static const QList<TypographyRules> rules{
        {u"en-US"_s, Curly, {}, Single, {}, Em, Em, {}, {}, {}, english},
        {u"en"_s, Curly, {}, Single, {}, En, En, {}, {}, {}, english},
        {u"it"_s, Guillemets, Curly, Single, Curly, En, Em, {}, {}, {}, italian, true},
        {u"de-CH"_s, Guillemets, {}, {u'‹', u'›'}, {}, En, En, {}, {}, {}, german},
        {u"de"_s, {u'„', u'“'}, {}, {u'‚', u'‘'}, Guillemets, En, En, {}, {}, {}, german},
        {u"fr-CA"_s, Guillemets, Curly, Single, {}, En, Em, NoBreak, {}, u":"_s},
        {u"fr"_s, Guillemets, Curly, Single, {}, En, Em, NoBreak, u";!?"_s, u":"_s},
        {u"es"_s, Guillemets, Curly, Single, Curly, En, Em},
    };
    return rules;
}

} // namespace

const TypographyRules *TypographyRules::of(const QString &language) {
    for (const TypographyRules &rules : all()) {
        const bool starts = language.startsWith(rules.language, Qt::CaseInsensitive);
        if (starts && (language.size() == rules.language.size() ||
                       !language.at(rules.language.size()).isLetter()))
            return &rules;
    }
    return nullptr;
}

const QString &TypographyRules::symbols() {
    static const QString symbols = u"%‰°€£$"_s;
    return symbols;
}

const QStringList &TypographyRules::units() {
    static const QStringList units =
        u"km m cm mm µm nm km² m² cm² m³ km/h m/s kg g mg t l ml hl ha h min s ms W kW MW GW TW "
        u"Wh kWh MWh GWh TWh V kV A Hz kHz MHz GHz kB MB GB TB Mbit/s Gbit/s °C °F Pa hPa dB CV PS"_s
            .split(u' ');
    return units;
}
