// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/KnownNames.h"
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class NameUnlikeArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameThatTheArchiveSpellsOtherwiseIsFound();
    void whatStandsInOneArticleOnlyIsNoArchive();
};

void NameUnlikeArchiveTest::aNameThatTheArchiveSpellsOtherwiseIsFound() {
    KnownNames names;
    names.learnPerson(u"Nadia Feld"_s);
    CheckContext with = context();
    with.names = std::make_shared<KnownNames>(names);
    const auto here = [&](const QString &text) {
        return found(
            u"name-unlike-archive"_s, [&](Article &a) { a.body[1] = paragraph(text); }, with);
    };
    QCOMPARE(here(u"The mate, Nadia Field, said so."_s), QStringList{u"warning body[1].text"_s});
    QCOMPARE(here(u"The mate, Nadia Feld, said so."_s), QStringList());
    QCOMPARE(here(u"The mate, Nadia Storm, said so."_s), QStringList());
}

void NameUnlikeArchiveTest::whatStandsInOneArticleOnlyIsNoArchive() {
    KnownNames names;
    Article once;
    once.body = {paragraph(u"They met Nadia Feld there."_s)};
    names.learn(once);
    QCOMPARE(names.usual({u"Nadia"_s, u"Field"_s}), QString());
    names.learn(once);
    QCOMPARE(names.usual({u"Nadia"_s, u"Field"_s}), u"Nadia Feld"_s);
    names.learnPerson(u"Maria Rossi"_s);
    QCOMPARE(names.usual({u"Mario"_s, u"Rossi"_s}), QString()); // two people
}

STANDFIRST_TEST(NameUnlikeArchiveTest)
#include "NameUnlikeArchiveTest.moc"
