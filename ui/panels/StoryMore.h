// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QWidget>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

/// The folded half of the Story panel: what is seldom touched.
class StoryMore : public QWidget {
    Q_OBJECT
public:
    explicit StoryMore(QWidget *parent = nullptr);
    void show(const Article &article);

    /// "budget, coalition" → words, each once.
    static QStringList words(const QString &line);

Q_SIGNALS:
    void edited(const std::function<void(Article &)> &change);

private:
    void connectFields();

    QLineEdit *m_kicker, *m_webHeadline, *m_topics;
    QCheckBox *m_comments;
    QLabel *m_corrections;
};
