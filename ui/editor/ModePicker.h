// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/BodyReview.h"
#include <QWidget>

class QComboBox;

/// "Mode" at the end of the row of tools: changes are made, suggested, or the text is only read
/// (ui.md, part 2).
class ModePicker : public QWidget {
    Q_OBJECT
public:
    explicit ModePicker(QWidget *parent = nullptr);

    BodyReview::Mode mode() const;
    void show(BodyReview::Mode mode);
    /// The one after it, as if it were picked.
    void cycle();

Q_SIGNALS:
    void picked(BodyReview::Mode mode);

private:
    QComboBox *m_modes;
};
