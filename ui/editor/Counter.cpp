// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Counter.h"
#include "model/base/Text.h"
#include "ui/editor/OpenArticle.h"

Counter::Counter(OpenArticle &article, std::function<Article()> counted, QObject *parent)
    : QObject(parent), m_counted(std::move(counted)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &Counter::count);
    connect(&article, &OpenArticle::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&article, &OpenArticle::reviewChanged, &m_pause, qOverload<>(&QTimer::start));
    QTimer::singleShot(0, this, &Counter::count);
}

void Counter::count() {
    const Article article = m_counted();
    const int words = wordCount(article.body);
    Q_EMIT counted(words, Text::readingMinutes(words), Text::length(article.headline));
}
