// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

/// The bar over the text that says how the article stands: it pushes the text, never covers it.
class EditorBar : public QWidget {
    Q_OBJECT
public:
    explicit EditorBar(QWidget *parent = nullptr);

    /// An empty text hides the bar; an empty button is none.
    void say(const QString &text, const QString &button = {}, const QString &second = {});

Q_SIGNALS:
    void pressed();
    void secondPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_button, *m_second;
};
