// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Log.h"

Q_LOGGING_CATEGORY(lcStore, "standfirst.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcExport, "standfirst.export", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWindow, "standfirst.window", QtWarningMsg)
