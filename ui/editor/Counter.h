// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

class OpenArticle;
struct Article;

/// Words, reading time and headline length of an open article, counted after a pause and never on
/// the way of a key.
class Counter : public QObject {
    Q_OBJECT
public:
    /// `counted` gives the article as it is to be counted.
    Counter(OpenArticle &article, std::function<Article()> counted, QObject *parent = nullptr);
    void start() { m_pause.start(); }

Q_SIGNALS:
    void counted(int words, int minutes, int headlineLength);

private:
    void count();

    std::function<Article()> m_counted;
    QTimer m_pause;
};
