// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Type.h"
#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
/// The first that is installed; looked up once, the list of fonts is long.
const QString &serif() {
    static const QString found = [] {
        for (const auto &family :
             {u"Source Serif 4"_s, u"Noto Serif"_s, u"Liberation Serif"_s, u"DejaVu Serif"_s})
            if (QFontDatabase::hasFamily(family))
                return family;
        return u"serif"_s;
    }();
    return found;
}

QFont serif(const QFont &controls, double factor, QFont::Weight weight = QFont::Normal) {
    QFont font = Type::scaled(controls, factor, weight);
    font.setFamilies({serif()});
    font.setStyleHint(QFont::Serif);
    return font;
}
} // namespace

QFont Type::scaled(const QFont &font, double factor, QFont::Weight weight) {
    QFont made(font);
    if (font.pointSizeF() > 0)
        made.setPointSizeF(font.pointSizeF() * factor);
    else
        made.setPixelSize(qRound(font.pixelSize() * factor));
    made.setWeight(weight);
    return made;
}

QFont Type::text(const QFont &controls) {
    return serif(controls, 1.15);
}

QFont Type::headline(const QFont &controls) {
    return serif(controls, 2.0, QFont::Bold);
}

QFont Type::standfirst(const QFont &controls) {
    return serif(controls, 1.25);
}

QFont Type::subheading(const QFont &controls) {
    return serif(controls, 1.35, QFont::Bold);
}
