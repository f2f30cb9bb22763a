// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Photo.h"
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class Thumbnails;

/// One photo of the article: the picture, and what is said with it.
class PhotoForm : public QWidget {
    Q_OBJECT
public:
    explicit PhotoForm(Thumbnails &thumbnails, QWidget *parent = nullptr);

    void show(const PhotoUse &use, bool lead);
    void focusOn(const QString &field); ///< "caption", "credit" or "alt"

Q_SIGNALS:
    void edited(const std::function<void(PhotoUse &)> &change);
    void replaceWanted();
    void leadWanted();
    void removeWanted();

private:
    void build();
    void connectFields();
    void showPicture();

    Thumbnails &m_thumbnails;
    std::optional<PhotoHash> m_photo;
    bool m_showing = false;
    QLabel *m_picture, *m_warning;
    QPlainTextEdit *m_caption, *m_alt;
    QLineEdit *m_credit;
    QPushButton *m_replace, *m_lead, *m_remove;
};
