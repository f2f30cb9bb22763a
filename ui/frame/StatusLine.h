// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/BackgroundWork.h"
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

/// The row at the bottom: what is true of the open article and of the work in the background.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSaving(const QString &text, bool failed = false);
    void showCounts(int words, int minutes, std::optional<int> target, int headline,
                    int headlineMax);
    /// In the place of the words: how many are marked, of how many in the body.
    void showMarked(int words, std::optional<int> of);
    void showLanguage(const QString &text);
    void showConnection(const QString &text);
    void showNoArticle();
    void follow(BackgroundWork &work);
    /// What is going on, each with its own Cancel.
    void showJobs();

Q_SIGNALS:
    void languageClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addLabel(const QString &name, QBoxLayout *row);
    void say(QLabel *label, const QString &what, const QString &text, const QString &heard);
    void cancelWork();
    void showWork();
    static QString sentenceOf(const BackgroundWork::Job &job);

    QLabel *m_saving, *m_words, *m_headline, *m_sentence, *m_connection;
    QProgressBar *m_bar;
    QPushButton *m_cancel, *m_language;
    BackgroundWork *m_work = nullptr;
    QTimer m_patience{}; ///< work that ends within it is never shown
};
