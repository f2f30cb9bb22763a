// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <md4c.h>

/// What md4c leaves to us (CommonMark 0.30, section 2.5): the numeric ones and those that a
/// newspaper's text has. An unknown one stays as written.
QString markdownEntity(const QString &written);

/// The text of a link's address or a picture's title.
QString markdownText(const MD_ATTRIBUTE &attribute);
