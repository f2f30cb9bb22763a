// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "model/import/ImportLimits.h"
#include "model/import/Importers.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"
#include <QBuffer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &headline) {
    Article article;
    article.headline = headline;
    article.section = u"HARBOUR"_s;
    return article;
}

QByteArray jsonOf(const QString &headline) {
    return ArticleJson::encode(articleOf(headline));
}

/// Spread over lines, as a person's tools write it.
QByteArray indented(QByteArray json) {
    return json.replace(",\"", ",\n  \"");
}

struct Taken {
    std::vector<Article> articles{};
    QStringList warnings{};
    std::optional<Error> error{};
};

Taken take(QIODevice &device, size_t atMost = SIZE_MAX) {
    Taken all;
    const auto read =
        importerNamed(u"json"_s)->read(device, {},
                                       [&](ImportedArticle &&made) {
                                           all.articles.push_back(std::move(made.article));
                                           all.warnings += made.warnings;
                                           return all.articles.size() < atMost;
                                       },
                                       {});
    if (!read)
        all.error = read.error();
    return all;
}

Taken take(QByteArray bytes, size_t atMost = SIZE_MAX) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return take(buffer, atMost);
}

/// Gives its bytes and then, for ever, those of its tail; a few at a time and never back.
class Pipe : public QIODevice {
public:
    Pipe(QByteArray bytes, QByteArray tail, qint64 piece)
        : m_bytes(std::move(bytes)), m_tail(std::move(tail)), m_piece(piece) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *to, qint64 most) override {
        if (m_at == m_bytes.size()) {
            m_bytes = m_tail;
            m_at = 0;
        }
        const qint64 count = std::min({most, m_piece, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        m_given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes, m_tail;
    qint64 m_piece = 0, m_at = 0, m_given = 0;
};

} // namespace

/// The canonical form as it comes in: its three shapes, as a stream, strictly.
class FromJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneObjectAnArrayAndLinesHoldTheSame_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("count");
        const QByteArray one = jsonOf(u"Ferry returns"_s), two = jsonOf(u"Pier “reopens”"_s);
        QTest::newRow("an object") << one << 1;
        QTest::newRow("an object with a byte-order mark") << "\xEF\xBB\xBF" + one + "\r\n" << 1;
        QTest::newRow("an object over many lines") << indented(one) << 1;
        QTest::newRow("an array of one") << '[' + one + ']' << 1;
        QTest::newRow("an array") << '[' + one + ',' + two + ']' << 2;
        QTest::newRow("an array over many lines")
            << "\xEF\xBB\xBF [\n" + indented(one) + "\n,\n" + indented(two) + "\n]\n"
            << 2;
        QTest::newRow("lines") << one + '\n' + two + '\n' << 2;
        QTest::newRow("lines without a last end") << one + '\n' + two << 2;
        QTest::newRow("lines with blank ones") << "\n\n" + one + "\r\n\r\n" + two + "\n\n" << 2;
    }
    void oneObjectAnArrayAndLinesHoldTheSame() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, count);
        const Taken taken = take(bytes);
        QVERIFY2(!taken.error, taken.error ? qPrintable(taken.error->text) : "");
        QCOMPARE(taken.articles.size(), size_t(count));
        QCOMPARE(ArticleJson::encode(taken.articles[0]).size(), jsonOf(u"Ferry returns"_s).size());
        QCOMPARE(taken.articles[0].headline, u"Ferry returns"_s);
        QCOMPARE(taken.articles.back().headline,
                 count == 1 ? u"Ferry returns"_s : u"Pier “reopens”"_s);
        QVERIFY(taken.warnings.isEmpty());
    }

    void articlesOfEveryKindComeBackAsTheyWere_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("between");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qint64>("piece");
        const QByteArray none;
        QTest::newRow("lines") << none << QByteArray("\n") << QByteArray("\n") << qint64(1 << 20);
        QTest::newRow("lines, byte by byte") << none << QByteArray("\n") << none << qint64(1);
        QTest::newRow("an array") << QByteArray("[\n") << QByteArray(",\n") << QByteArray("]")
                                  << qint64(1 << 20);
        QTest::newRow("an array in pieces")
            << QByteArray("[") << QByteArray(" ,") << QByteArray("\n]") << qint64(7);
    }
    void articlesOfEveryKindComeBackAsTheyWere() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, between);
        QFETCH(QByteArray, after);
        QFETCH(qint64, piece);
        ArticleGenerator generator(20260131);
        std::vector<Article> articles;
        QByteArray json = before;
        for (int i = 0; i < 300; ++i) {
            articles.push_back(generator.article());
            json += (i > 0 ? between : QByteArray()) + ArticleJson::encode(articles.back());
        }
        Pipe pipe(json + after, {}, piece);
        const Taken taken = take(pipe);
        QVERIFY2(!taken.error, taken.error ? qPrintable(taken.error->text) : "");
        QCOMPARE(taken.articles.size(), articles.size());
        for (size_t i = 0; i < articles.size(); ++i)
            QVERIFY2(taken.articles[i] == articles[i], qPrintable(QString::number(i)));
    }

    void anArticleIsGivenBeforeTheNextIsRead() {
        // The pipe has no end: who read it whole before giving the first would never come back.
        const QByteArray line = jsonOf(u"Ferry returns"_s) + '\n';
        Pipe pipe({}, line, 4096);
        const Taken taken = take(pipe, 500);
        QVERIFY(!taken.error);
        QCOMPARE(taken.articles.size(), size_t(500));
        QVERIFY(pipe.given() <= 500 * line.size() + 4096);
    }

    void whatFollowsAStopIsNotJudged() {
        const Taken taken = take(jsonOf(u"Ferry returns"_s) + "\nnonsense", 1);
        QVERIFY(!taken.error);
        QCOMPARE(taken.articles.size(), size_t(1));
    }

    void aRecordWithoutEndTakesNoMemoryWithoutEnd() {
        Pipe pipe("{\"notes\":\"", "the harbour is open ", 65536);
        const Taken taken = take(pipe);
        QVERIFY(taken.error);
        QVERIFY2(taken.error->text.contains(u"larger than 20 MB"), qPrintable(taken.error->text));
        QVERIFY(pipe.given() < ImportLimits::Record + 200'000);
    }

    void aFaultIsToldWithItsRecordLineAndPlace_data() {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("said");
        const QByteArray good = jsonOf(u"Pier reopens"_s);
        const auto with = [&](const char *was, const QByteArray &is) {
            return QByteArray(good).replace(was, is);
        };
        QTest::newRow("a key that is unknown")
            << with("\"notes\":", "\"colour\":1,\"notes\":") << u"colour: this key is unknown"_s;
        QTest::newRow("a key deep inside")
            << with(
                   "\"body\":[]",
                   R"("body":[{"type":"divider"},{"type":"paragraph","text":[{"text":"a","b":1}]}])")
            << u"body[1].text[0].b: "_s;
        QTest::newRow("a key that stands twice")
            << with("\"notes\":", "\"slug\":") << u"slug: this key stands twice"_s;
        QTest::newRow("a format of tomorrow")
            << with("standfirst-article/1", "standfirst-article/2") << u"format: "_s;
        QTest::newRow("a value of another type")
            << with("\"Pier reopens\"", "[\"Pier reopens\"]") << u"headline: "_s;
        QTest::newRow("a word that is none") << with("\"open\"", "\"ajar\"") << u"comments: "_s;
        QTest::newRow("no JSON inside") << with("\"headline\":", "headline:") << u"not JSON"_s;
        QTest::newRow("bad UTF-8") << with("Pier", "Pi\xC3r") << u"not JSON"_s;
        QTest::newRow("a bracket that closes a brace") << QByteArray("{]") << u"not JSON"_s;
        QTest::newRow("a headline without measure")
            << with("Pier", QByteArray(ImportLimits::Headline, 'P')) << u"headline is longer"_s;
    }
    void aFaultIsToldWithItsRecordLineAndPlace() {
        QFETCH(QByteArray, record);
        QFETCH(QString, said);
        const QByteArray first = jsonOf(u"Ferry\treturns"_s);
        const QList<QPair<QByteArray, QString>> files{
            {record, u"record 1, line 1: "_s},
            {first + "\n\n" + record + '\n' + first, u"record 2, line 3: "_s},
            {"[\n" + QByteArray(first).replace(",\"headline", ",\n\"headline") + ",\n" + record +
                 ']',
             u"record 2, line 4: "_s}};
        for (const auto &[file, place] : files) {
            const Taken taken = take(file);
            QVERIFY2(taken.error, qPrintable(place));
            QCOMPARE(taken.error->kind, Error::Kind::BadInput);
            QVERIFY2(taken.error->text.startsWith(place), qPrintable(taken.error->text));
            QVERIFY2(taken.error->text.contains(said), qPrintable(taken.error->text));
        }
    }

    void whatStandsBetweenRecordsMustBeRight_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray one = jsonOf(u"Ferry returns"_s);
        QTest::newRow("nothing") << QByteArray() << u"holds no article"_s;
        QTest::newRow("blank lines") << QByteArray("\n \r\n\t") << u"holds no article"_s;
        QTest::newRow("an empty array") << QByteArray("[ ]") << u"holds no article"_s;
        QTest::newRow("a word") << one + "\nnull" << u"line 2: an object should begin"_s;
        QTest::newRow("a list in a list") << "[[" + one + "]]" << u"line 1: an object should"_s;
        QTest::newRow("no comma") << '[' + one + '\n' + one + ']'
                                  << u"line 2: a comma is missing"_s;
        QTest::newRow("a comma too many") << '[' + one + ",\n]" << u"line 2: a comma stands"_s;
        QTest::newRow("two commas") << '[' + one + ",,\n" + one + ']' << u"an object should"_s;
        QTest::newRow("a comma in lines") << one + ",\n" + one << u"an object should"_s;
        QTest::newRow("behind the array")
            << '[' + one + "]\n" + one << u"line 2: something follows"_s;
        QTest::newRow("a second array") << '[' + one + "][]" << u"something follows"_s;
        QTest::newRow("too deep") << one + "\n{\"body\":" + QByteArray(ImportLimits::JsonDepth, '[')
                                  << u"line 2: is nested deeper"_s;
    }
    void whatStandsBetweenRecordsMustBeRight() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const Taken taken = take(bytes);
        QVERIFY(taken.error);
        QCOMPARE(taken.error->kind, Error::Kind::BadInput);
        QVERIFY2(taken.error->text.contains(said), qPrintable(taken.error->text));
    }

    void aFileThatIsCutOffIsRefusedWhereverTheCutIs() {
        const QByteArray one = jsonOf(u"Ferry } ] \" \\ returns"_s);
        const QByteArray array = '[' + one + ",\n" + one + ']';
        for (qsizetype length = 1; length < array.size(); ++length) {
            const Taken taken = take(array.first(length));
            QVERIFY2(taken.error && taken.error->text.contains(u"cut off"),
                     array.first(length).constData());
        }
        // Between two lines nothing shows that there were more.
        for (qsizetype length = 1; length < one.size(); ++length) {
            const Taken taken = take(one + '\n' + one.first(length));
            QVERIFY(taken.error && taken.error->text.startsWith(u"line 2: "));
            QVERIFY(taken.error->text.contains(u"cut off"));
        }
        QVERIFY(!take(array).error);
    }

    void whatAnArticleLacksIsWarnedOf() {
        Article article = articleOf({});
        article.section.clear();
        article.lead = PhotoUse{{}, plain(u"A boat"_s), u"Tom Ruiz / AFP"_s, u"a boat"_s};
        article.body = {
            {PhotoBlock{PhotoUse{{}, plain(u"A quay"_s), u"Ana Costa"_s, u"a quay"_s}}}};
        const Taken taken = take(ArticleJson::encode(article));
        QVERIFY(!taken.error);
        QCOMPARE(taken.warnings, QStringList({u"it has no headline"_s, u"it has no section"_s,
                                              u"lead photo has no file yet"_s,
                                              u"photo by Ana Costa has no file yet"_s}));
    }

    void itIsToldFromAPageByItsBytes_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("importer");
        const QByteArray one = jsonOf(u"Ferry returns"_s);
        const QString json = u"json"_s, page = u"page"_s, txt = u"story.txt"_s;
        QTest::newRow("an object") << u"a.json"_s << one << json;
        QTest::newRow("whatever its name") << txt << one << json;
        QTest::newRow("with a byte-order mark") << txt << "\xEF\xBB\xBF\n" + one << json;
        QTest::newRow("an array") << txt << "[\n\n " + one << json;
        QTest::newRow("over many lines") << txt << "{\n  " + indented(one).mid(1) << json;
        QTest::newRow("the format far behind")
            << txt << "{\"notes\":\"" + QByteArray(9000, 'n') + "\"," + one.mid(1) << json;
        QTest::newRow("an empty array") << u"a.json"_s << QByteArray("[]\n") << json;
        QTest::newRow("JSON of others")
            << u"a.json"_s << QByteArray("{\"title\":\"Ferry\"}") << json;
        QTest::newRow("a page") << txt << QByteArray("POLITICS\n\nFerry returns\n") << page;
        QTest::newRow("a page named so") << u"a.json"_s << QByteArray("Ferry returns\n") << page;
        QTest::newRow("a bracket first") << txt << QByteArray("[UPDATED] Ferry returns\n") << page;
        QTest::newRow("a brace first") << txt << QByteArray("{harbour} Ferry returns\n") << page;
        QTest::newRow("a page about JSON") << txt << "How it is written\n\n" + one << page;
        QTest::newRow("a quotation first") << txt << QByteArray("\"We sail,\" she said\n") << page;
        QTest::newRow("HTML") << u"a.json"_s << QByteArray("<!DOCTYPE html><p>{}") << u"html"_s;
        QTest::newRow("nothing") << u"a.json"_s << QByteArray() << QString();
    }
    void itIsToldFromAPageByItsBytes() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, importer);
        const Importer *found =
            importerFor(name, QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 65536)));
        QCOMPARE(found ? found->name() : QString(), importer);
    }
};

STANDFIRST_TEST(FromJsonTest)
#include "FromJsonTest.moc"
