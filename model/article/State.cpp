// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/State.h"

namespace {
constexpr std::array<const char16_t *, AllStates.size()> Words{
    u"draft", u"in-review", u"approved", u"scheduled", u"published", u"killed", u"spiked"};
}

QString toWord(State state) {
    return QString::fromUtf16(Words[size_t(state)]);
}

std::optional<State> stateFromWord(QStringView word) {
    for (State state : AllStates)
        if (word == QStringView(Words[size_t(state)]))
            return state;
    return std::nullopt;
}
