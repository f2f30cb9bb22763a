// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/import/ImportRun.h"
#include "model/import/Importers.h"
#include "model/store/PhotoStore.h"
#include "model/work/Progress.h"
#include "tests/support/BodyText.h"
#include "tests/support/StoryReading.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Page =
    "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>A lamp | The Paper</title>"
    "<meta name=description content='The keeper never slept.'><meta property='article:section' "
    "content=COAST><meta property='article:tag' content=towers><meta name=author content='Ada "
    "Moss'></head><body><nav>Home</nav><article><p>COAST</p><p "
    "class=kicker>Towers</p><header><h1>A lamp that stayed "
    "on</h1></header><p>By Ada Moss</p><p>2 min read</p><p>Share</p>"
    "<figure><img src='/lamp.jpg' alt='A lamp'><figcaption>The lamp on Monday. Photo: Tom Ruiz / "
    "Agency</figcaption></figure><p>ROME, 3 May — The keeper lit it <b>again</b>, he said.</p><p>"
    "READ ALSO: <a href='https://example.org/quay?utm_source=x'>The quay opens</a></p><h2>The "
    "night</h2><p>It was long.</p></article><footer>Imprint</footer></body></html>";

QByteArray picture() {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class FromHtmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageBecomesAnArticle() {
        const auto made = readBy(u"html"_s, Page, {.fileName = u"lamp.html"_s});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
        const Article &article = made->article;
        QCOMPARE(article.headline, u"A lamp that stayed on"_s);
        QCOMPARE(article.kicker, u"Towers"_s);
        QCOMPARE(article.standfirst, u"The keeper never slept."_s);
        QCOMPARE(article.section, u"COAST"_s);
        QCOMPARE(article.tags, QStringList{u"towers"_s});
        QCOMPARE(article.byline.size(), 1);
        QCOMPARE(article.byline.first().name, u"Ada Moss"_s);
        QCOMPARE(article.language, u"en-GB"_s);
        QCOMPARE(article.dateline, u"ROME"_s);
        QVERIFY(article.lead);
        QCOMPARE(plainText(article.lead->caption), u"The lamp on Monday."_s);
        QCOMPARE(article.lead->credit, u"Tom Ruiz / Agency"_s);
        QCOMPARE(article.lead->alt, u"A lamp"_s);
        QCOMPARE(
            BodyText::lines(article.body),
            (QStringList{u"The keeper lit it *again*, he said."_s, u"READ ALSO The quay opens"_s,
                         u"## The night"_s, u"It was long."_s}));
        const auto *also = std::get_if<ReadAlso>(&article.body[1].is);
        QCOMPARE(also->href, u"https://example.org/quay"_s);
        QCOMPARE(article.source->format, u"html"_s);
        QCOMPARE(article.source->name, u"lamp.html"_s);
    }

    void itsIdentityIsItsTextAndNotItsMarkup() {
        QByteArray other = Page;
        other.replace("<b>again</b>", "again").replace("<nav>Home</nav>", "");
        const auto first = readBy(u"html"_s, Page), second = readBy(u"html"_s, other);
        QCOMPARE(first->article.source->id, second->article.source->id);
        QVERIFY(!first->article.source->id.isEmpty());
    }

    void whatIsHtmlIsToldFromItsContent() {
        QCOMPARE(importerFor(u"x"_s, Page)->name(), u"html"_s);
        QCOMPARE(importerFor(u"x"_s, "<p>A part of a page</p>")->name(), u"html"_s);
        QCOMPARE(importerFor(u"x"_s, "\n <article><h1>A</h1>")->name(), u"html"_s);
        QCOMPARE(importerFor(u"x.txt"_s, "POLITICS\n\nA <b> in a text\n")->name(), u"page"_s);
        QCOMPARE(importerFor(u"x"_s, "<?xml version='1.0'?><rss version='2.0'>"), nullptr);
    }

    void aDescriptionThatTheTextBeginsWithIsNoStandfirst() {
        const auto made = readBy(u"html"_s, "<meta name=description content='The keeper lit it'>"
                                            "<h1>A</h1><p>The keeper lit it again.</p>");
        QCOMPARE(made->article.standfirst, QString());
        QCOMPARE(made->article.headline, u"A"_s);
    }

    void theLanguageOfATextThatDoesNotSayItIsRecognised() {
        const auto made = readBy(
            u"html"_s, "<h1>Il faro</h1><p>Il guardiano non ha dormito per tutta la notte e la "
                       "luce del faro è rimasta accesa, come ha detto il sindaco.</p>");
        QCOMPARE(made->article.language, u"it"_s);
    }

    void picturesInTheTextComeIntoTheNewsroom() {
        TestNewsroom newsroom;
        const QByteArray png = picture();
        ImportRequest request;
        request.pasted = "<h1>A lamp</h1><p>It is on.</p><p><img alt='A lamp' src='data:image/png;"
                         "base64," +
                         png.toBase64() + "'></p>";
        Progress progress;
        QList<ImportLine> lines;
        must(ImportRun::run(*newsroom, request, progress,
                            [&](const ImportLine &line) { lines.append(line); }));
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().id);
        const Article stored = must(newsroom->articles().load(*lines.first().id)).article;
        const auto uses = photoUses(stored.body);
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.first().photo, PhotoHash::of(png));
        QCOMPARE(must(newsroom->photos().bytes(*uses.first().photo)), png);
    }

    void aDamagedPictureLeavesItsPlaceAndSaysSo() {
        // The head of the file is whole, so that only the newsroom finds the fault: too many
        // pixels.
        QByteArray huge = QByteArray("GIF89a\xFF\xFF\xFF\xFF\x80\0\0\0\0\0\xFF\xFF\xFF,\0\0\0\0"
                                     "\xFF\xFF\xFF\xFF\0\2\2D\1\0;",
                                     35);
        TestNewsroom newsroom;
        ImportRequest request;
        request.pasted = "<h1>A lamp</h1><p>It is on.</p><img alt='A lamp' src='data:image/gif;"
                         "base64," +
                         huge.toBase64() + "'>";
        Progress progress;
        QList<ImportLine> lines;
        must(ImportRun::run(*newsroom, request, progress,
                            [&](const ImportLine &line) { lines.append(line); }));
        QVERIFY(lines.first().id);
        const Article stored = must(newsroom->articles().load(*lines.first().id)).article;
        QCOMPARE(BodyText::lines(stored.body).last(), u"PHOTO none alt=A lamp"_s);
        QVERIFY2(lines.first().warnings.join(u' ').contains(u"picture"_s),
                 qPrintable(lines.first().warnings.join(u' ')));
    }
};

STANDFIRST_TEST(FromHtmlTest)
#include "FromHtmlTest.moc"
