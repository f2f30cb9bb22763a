// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

/// The tags of an article as chips; Delete removes the current one, "+ Tag" opens a
/// field that takes one after the other; Escape or Enter with nothing typed closes it.
class TagRow : public QWidget {
    Q_OBJECT
public:
    explicit TagRow(QWidget *parent = nullptr);

    QStringList tags() const;
    void setTags(const QStringList &tags);
    void setEditable(bool editable);
    void startAdding();

Q_SIGNALS:
    void edited(const QStringList &tags); ///< by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void stopAdding();
    void removeCurrent();
    void fit();

    QListWidget *m_list;
    QPushButton *m_add;
    QLineEdit *m_field;
};
