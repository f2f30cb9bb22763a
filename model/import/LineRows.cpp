// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineFeatures.h"

// Lines of several parts: a row of short ones, a quotation and who said it.

namespace {

constexpr QStringView Openers = u"\"“„«»‚‘";

} // namespace

/// "Region<tab>Fire Brigade", "Fish · Sea · Harbour": short parts with signs between them.
void FeatureReader::row(QStringView line, LineFeatures &f) const {
    if (f.chars > 300)
        return;
    int parts = 0;
    qsizetype from = 0;
    const auto wide = [&](qsizetype i) {
        return line[i].isSpace() && line[i] != u'\t' && i + 1 < line.size() &&
               line[i + 1].isSpace();
    };
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i - from > 60)
            return; // running text
        const bool space = i < line.size() && wide(i);
        if (i < line.size() && !space && !QStringView(u"\t|·•").contains(line[i]))
            continue;
        const auto part = line.sliced(from, i - from).trimmed();
        if (part.size() > 40)
            return;
        f.wide = f.wide || (space && !part.isEmpty() && parts > 0);
        parts += !part.isEmpty();
        from = i + 1;
    }
    f.cells = parts > 1 ? parts : 0;
}

/// "“What is said” – Name, role", "“…” (Name)": what is said ends the quotation, and a name the
/// line.
void FeatureReader::speech(QStringView line, LineFeatures &f) const {
    const qsizetype open = Openers.indexOf(line[0]);
    qsizetype close = -1;
    for (qsizetype i = line.size() - 2; i > 12 && close < 0; --i)
        close = QStringView(u"\"”“’»«").contains(line[i]) && !line[i + 1].isLetter() ? i : -1;
    if (open < 0 || close < 0 || f.endsSentence)
        return;
    QStringView rest = line.sliced(close + 1).trimmed();
    const bool sign = !rest.isEmpty() && QStringView(u"–—-―,(").contains(rest[0]);
    const QStringView said = line.left(close).trimmed();
    const bool stop = QStringView(u".!?…").contains(said.back());
    const bool bracket = !rest.isEmpty() && rest[0] == u'(';
    while (!rest.isEmpty() && !rest[0].isLetter())
        rest = rest.sliced(1);
    if ((sign || stop) && !rest.isEmpty() && (rest[0].isUpper() || bracket) && rest.size() <= 90)
        f.spoken = int(close) + 1;
}
