// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include <QString>

struct Roles {
    bool journalist = true, editor = true, web = true;
    bool operator==(const Roles &) const = default;
};

struct Person {
    PersonId id = PersonId::make();
    QString name{}, email{}, url{};
    Roles roles{};
    bool operator==(const Person &) const = default;
};
