// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/ProofText.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

class ProofTextTest : public QObject {
    Q_OBJECT

    static QString textOf(const Article &article, bool notes = false) {
        QStringList lines;
        for (const ProofParagraph &paragraph : proofText(article, notes))
            lines << plainText(paragraph.text);
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void headAndTextComeInTheOrderOfThePage() {
        Article article;
        article.headline = u"Ferry returns"_s;
        article.standfirst = u"After nine days."_s;
        article.byline = {{.name = u"Nadia Feld"_s}, {.name = u"Tom Ruiz"_s}};
        article.dateline = u"SKERRY"_s;
        article.language = u"en"_s;
        article.body = {Block{Paragraph{plain(u"It came at dawn."_s)}},
                        Block{Quote{plain(u"At last."_s), u"The harbour master"_s}},
                        Block{BulletList{true, {plain(u"Bread"_s), plain(u"Post"_s)}}}};
        QCOMPARE(textOf(article),
                 u"Ferry returns\nAfter nine days.\nBy Nadia Feld and Tom Ruiz · SKERRY\n"
                 "It came at dawn.\nAt last.\n— The harbour master\n1. Bread\n2. Post"_s);
    }

    void eachPhotoSaysItsCaptionAndItsCreditOrThatItHasNone() {
        Article article;
        article.lead = PhotoUse{.caption = plain(u"The ferry"_s), .credit = u"Jo Lind / AP"_s};
        article.body = {Block{Gallery{{PhotoUse{.caption = plain(u"The quay"_s)}}}}};
        QCOMPARE(textOf(article), u"Lead photo: The ferry (Credit: Jo Lind / AP)\n"
                                  "Gallery, photo 1 of 1: The quay (no credit)"_s);
    }

    void notesForTheDeskAreInAProofOnlyWhenAskedFor() {
        Article article;
        article.notes = u"Call the harbour master"_s;
        Span note{u" [check this]"_s, {}};
        note.marks.note = true;
        article.body = {Block{Paragraph{{Span{u"It came at dawn."_s, {}}, note}}}};
        QCOMPARE(textOf(article), u"It came at dawn."_s);
        QCOMPARE(textOf(article, true),
                 u"It came at dawn. [check this]\nNotes: Call the harbour master"_s);
    }
};

STANDFIRST_TEST(ProofTextTest)
#include "ProofTextTest.moc"
