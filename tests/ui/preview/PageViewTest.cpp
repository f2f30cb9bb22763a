// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/PageView.h"
#include "tests/support/TestMain.h"
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {
const QString Page =
    u"<html><body><a class=\"skip\" href=\"#content\">Skip to the content</a>"
    "<p class=\"proof-mark\">Proof</p><main id=\"content\"><article><h1>Ferry</h1>"
    "<figure><img src=\"a.jpg\" width=\"1600\" height=\"1000\"><figcaption>The pier</figcaption>"
    "</figure><p>%1</p></article></main></body></html>"_s.arg(u"word "_s.repeated(2000));

QSizeF pictureOf(const PageView &view) {
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (const auto format = at.fragment().charFormat(); format.isImageFormat())
                return {format.toImageFormat().width(), format.toImageFormat().height()};
    return {};
}
} // namespace

/// A page of the site as the window shows it.
class PageViewTest : public QObject {
    Q_OBJECT

    QImage picture() {
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        return image;
    }

private Q_SLOTS:
    void onlyTheStoryIsShown() {
        PageView view;
        view.showPage(Page, {});
        const QString text = view.toPlainText();
        QVERIFY(text.contains(u"Ferry"_s) && text.contains(u"The pier"_s));
        QVERIFY(!text.contains(u"Skip"_s) && !text.contains(u"Proof"_s));
    }

    void picturesFitTheWidthWithTheirShape() {
        PageView view;
        view.resize(400, 500);
        view.show();
        view.showPage(Page, {{u"a.jpg"_s, picture()}});
        QVERIFY(!view.horizontalScrollBar()->isVisible());
        QVERIFY(view.document()->idealWidth() <= view.viewport()->width());
        QVERIFY(pictureOf(view).width() <= view.viewport()->width());
        QVERIFY(std::abs(pictureOf(view).width() / pictureOf(view).height() - 1.6) < 0.02);
        view.resize(1000, 500);
        QTRY_COMPARE(pictureOf(view), QSizeF(640, 400));
    }
};

STANDFIRST_TEST(PageViewTest)
#include "PageViewTest.moc"
