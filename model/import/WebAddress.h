// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// An address of a foreign page as an article keeps it.
struct WebAddress {
    QString href{};      ///< http, https, mailto or tel; "" when nothing is kept of it
    bool unsafe = false; ///< it had a scheme that runs something or names a file
    int tracking = 0;    ///< parameters and redirects that were taken off
    bool operator==(const WebAddress &) const = default;
};

/// `base` is where the page came from, "" when not known: then a relative address leads nowhere.
WebAddress webAddress(QStringView written, const QString &base);
