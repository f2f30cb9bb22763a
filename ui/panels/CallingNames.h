// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QLineEdit;
class QStringListModel;

/// Names of people for who types “@” into a remark.
namespace CallingNames {

void offer(QLineEdit &field, QStringListModel &people);

} // namespace CallingNames
