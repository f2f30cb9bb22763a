// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QHash>
#include <QImage>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

class Backroom;
class Notice;
class OpenArticle;
class PageView;
class QLabel;
class QPushButton;

/// The article in front as readers will see it, beside the text; follows what is typed.
class Preview : public QWidget {
    Q_OBJECT
public:
    explicit Preview(Backroom &slow, QWidget *parent = nullptr);

    void follow(OpenArticle *article); ///< or none

Q_SIGNALS:
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void render();
    void rendered(const QString &file, const QString &html, const QHash<QString, QImage> &pictures);

    Backroom &m_slow;
    QTemporaryDir m_folder{};
    OpenArticle *m_article = nullptr;
    Notice *m_notice;
    PageView *m_page;
    QLabel *m_title;
    QPushButton *m_browser;
    QString m_file{};
    QTimer m_pause{};
    bool m_busy = false, m_again = false;
};
