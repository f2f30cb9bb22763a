// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/TextCheck.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// “1)” and “b)” begin an item, “:)” is a face.
bool isOfAList(const QString &text, qsizetype at) {
    if (at > 0 && QStringView(u":;-").contains(text[at - 1]))
        return true;
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1].isLetterOrNumber())
        --begin;
    return at - begin > 0 && at - begin <= 2 && (begin == 0 || text[begin - 1].isSpace());
}

/// Where the first bracket without a partner stands; -1: none does.
qsizetype alone(const QString &text) {
    QList<qsizetype> open;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'(' || c == u'[') {
            open.append(at);
        } else if (c == u')' || c == u']') {
            const QChar partner = c == u')' ? u'(' : u'[';
            if (!open.isEmpty() && text[open.last()] == partner)
                open.removeLast();
            else if (c == u']' || !isOfAList(text, at))
                return at;
        }
    }
    return open.isEmpty() ? -1 : open.first();
}

class UnbalancedBrackets : public TextCheck {
    Q_DECLARE_TR_FUNCTIONS(UnbalancedBrackets)
public:
    QString name() const override { return u"unbalanced-brackets"_s; }
    QString summary() const override { return tr("Each bracket that opens is closed"); }

protected:
    QList<Finding> lookAt(const QString &words, const QString &) const override {
        const qsizetype at = alone(words);
        if (at < 0)
            return {};
        const Finding finding{
            name(), Finding::Level::Warning, {}, tr("A bracket has no partner"), tr("Look at it")};
        return {finding.about(words, std::max<qsizetype>(0, at - 15), 30)};
    }
};

} // namespace

std::unique_ptr<Check> makeUnbalancedBrackets() {
    return std::make_unique<UnbalancedBrackets>();
}
