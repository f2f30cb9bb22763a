// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/EnglishPlurals.h"

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const {
    if (n < 0)
        return {};
    QString text = QString::fromUtf8(source);
    text.replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
    for (qsizetype bar = text.indexOf(u'|'); bar > 0; bar = text.indexOf(u'|', bar)) {
        const qsizetype from = text.lastIndexOf(u'(', bar), to = text.indexOf(u')', bar);
        if (from < 0 || to < 0)
            break;
        const QString one = text.mid(from + 1, bar - from - 1),
                      many = text.mid(bar + 1, to - bar - 1);
        text.replace(from, to - from + 1, n == 1 ? one : many);
        bar = from;
    }
    return text;
}
