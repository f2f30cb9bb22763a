// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

/// Where stories run: POLITICS, TERRORISM. The label is kept as first written and compared folded.
struct Section {
    QString label{}, slug{};
    int order = 0;
    QString description{}, topic{};
    std::optional<int> headlineMax{};
    QStringList checklist{};
    bool retired = false;
    bool operator==(const Section &) const = default;
};
