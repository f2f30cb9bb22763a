// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPages.h"
#include "model/base/Text.h"
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Names{"first-article", "writing",      "photos", "read-also",
                           "review",        "publishing",   "proof",  "snippets",
                           "keys",          "command-line", "where"};

HelpPage read(const QString &name) {
    QFile file(u":/help/%1.md"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {name, name, {}};
    const QString text = QString::fromUtf8(file.readAll());
    const QString first = text.section(u'\n', 0, 0);
    static const QRegularExpression between(u"[^\\p{L}\\p{N}+]+"_s);
    return {name, first.mid(first.indexOf(u' ') + 1),
            u' ' + Text::fold(text).replace(between, u" "_s)};
}
} // namespace

QUrl HelpPage::url() const {
    return QUrl(u"qrc:/help/%1.md"_s.arg(name));
}

bool HelpPage::holds(const QString &typed) const {
    const QStringList words = Text::fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [this](const QString &word) { return folded.contains(u' ' + word); });
}

const QList<HelpPage> &helpPages() {
    static const QList<HelpPage> pages = [] {
        QList<HelpPage> all;
        for (const char *name : Names)
            all << read(QString::fromLatin1(name));
        return all;
    }();
    return pages;
}
