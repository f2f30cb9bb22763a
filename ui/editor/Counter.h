// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

class OpenArticle;

/// Words, reading time and headline length of an open article, counted after a pause and never on
/// the way of a key.
class Counter : public QObject {
    Q_OBJECT
public:
    explicit Counter(OpenArticle &article, QObject *parent = nullptr);

Q_SIGNALS:
    void counted(int words, int minutes, int headlineLength);

private:
    void count();

    OpenArticle &m_article;
    QTimer m_pause;
};
