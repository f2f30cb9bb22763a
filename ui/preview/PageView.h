// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QImage>
#include <QTextBrowser>

/// Shows a page in the window, in the type of the text and no wider than it reads well. It reads no
/// file and no network: its pictures are handed in, links are never followed.
class PageView : public QTextBrowser {
    Q_OBJECT
public:
    /// Pictures by their address in the page.
    using Pictures = QHash<QString, QImage>;

    explicit PageView(QWidget *parent = nullptr);

    void showPage(const QString &html, const Pictures &pictures);
    /// The pictures below `folder` that a page asks for, at the size of the window; for the thread
    /// that may read files.
    static Pictures readPictures(const QString &html, const QString &folder);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void setMeasure();

    Pictures m_pictures{};
};
