// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Error.h"
#include <QFrame>
#include <QPointer>
#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// One quiet bar for what a person should know and the way out. It pushes the text down, covers
/// nothing, and takes no focus unless it asks.
class Notice : public QFrame {
    Q_OBJECT
public:
    struct Button {
        QString text;
        std::function<void()> run;
    };

    explicit Notice(QWidget *parent = nullptr);

    void tell(const QString &sentence, const QList<Button> &buttons = {},
              const QString &topic = {});
    void tell(const Error &error, const QList<Button> &buttons = {}, const QString &topic = {});
    /// What else there is to know, behind a button; "": nothing.
    void addDetails(const QString &details);
    enum class Answer { Needed, MayBeEmpty };
    /// Asks for a line of text; `run` gets it. Escape is the harmless way.
    void ask(const QString &sentence, const QString &field, const QString &button,
             std::function<void(const QString &)> run, Answer answer = Answer::Needed);
    /// Hides the bar if this is what it is about.
    void done(const QString &topic);
    QString topic() const { return m_topic; }
    void close();
    QString sentence() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void put(const QString &sentence, const QString &topic);
    QPushButton *addButton(const QString &text);

    QLabel *m_sentence, *m_detail, *m_fieldLabel;
    QLineEdit *m_field;
    QHBoxLayout *m_buttons;
    QPushButton *m_close;
    QList<QPushButton *> m_made{};
    QPointer<QWidget> m_before{}; ///< what had the focus before the field took it
    QString m_topic{};
};
