// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QString>
#include <optional>

/// Qt's parser lets the last of several equal keys win without a word; a strict reader may not
/// (RFC 8259, section 4: "names within an object SHOULD be unique").
namespace JsonKeys {

/// The place of a key that stands twice in its object ("body[2].text"), in well-formed JSON.
std::optional<QString> doubled(QByteArrayView json);

} // namespace JsonKeys
