// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "ui/dialogs/Dialog.h"

/// The article in numbers, and beside it what is marked in its text.
class StatisticsDialog : public Dialog {
    Q_OBJECT
public:
    StatisticsDialog(const Article &article, const Body &marked, QWidget *parent = nullptr);
};
