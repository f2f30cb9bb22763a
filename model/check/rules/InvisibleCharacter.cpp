// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/TextCheck.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Soft hyphens, zero-width spaces, byte order marks, places of objects. Joiners belong to scripts
/// that need them and to emoji, so only between Latin letters are they left over.
bool isLeftover(const QString &text, qsizetype at) {
    const char16_t c = text[at].unicode();
    const auto isLatin = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].script() == QChar::Script_Latin;
    };
    if (c == 0x200C || c == 0x200D)
        return isLatin(at - 1) && isLatin(at + 1);
    return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xFFFC ||
           (c >= 0x202A && c <= 0x202E);
}

class InvisibleCharacter : public TextCheck {
    Q_DECLARE_TR_FUNCTIONS(InvisibleCharacter)
public:
    QString name() const override { return u"invisible-character"_s; }
    QString summary() const override { return tr("No character is there that nobody sees"); }

protected:
    QList<Finding> lookAt(const QString &words, const QString &) const override {
        QList<Typography::Replacement> parts;
        for (qsizetype at = 0; at < words.size(); ++at)
            if (isLeftover(words, at))
                parts.append({at, 1, {}});
        if (parts.isEmpty())
            return {};
        Finding finding{name(),
                        Finding::Level::Warning,
                        {},
                        tr("%n character(s) that nobody sees", nullptr, int(parts.size())),
                        tr("Look at it")};
        finding.repair = Repair{tr("Remove them"), Repair::Kind::Words, words, parts};
        return {finding};
    }
};

} // namespace

std::unique_ptr<Check> makeInvisibleCharacter() {
    return std::make_unique<InvisibleCharacter>();
}
