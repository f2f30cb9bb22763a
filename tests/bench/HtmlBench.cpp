// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML reader on what is pasted: time and the most memory, a line a text. Run it in Release, on
// a machine that does nothing else.
//   HtmlBench [NAME]      one text alone, so that its memory is its own
#include "model/import/HtmlReader.h"
#include "model/import/ImportWords.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <cstdio>
#include <sys/resource.h>
using namespace Qt::StringLiterals;

namespace {

QByteArray wordParagraphs(int words) {
    QByteArray html("<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><meta "
                    "charset=utf-8><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body>");
    for (int at = 0; at < words; at += 40) {
        html += "<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span lang=EN-GB "
                "style='font-size:11.0pt;line-height:107%;font-family:\"Calibri\",sans-serif'>";
        for (int i = 0; i < 38; ++i)
            html += "word" + QByteArray::number(at + i) + ' ';
        html += "<b style='mso-bidi-font-weight:normal'>and</b> <i>so</i><o:p></o:p></span></p>\n";
    }
    return html + "</body></html>";
}

struct Text {
    const char *name;
    QByteArray (*make)();
};

constexpr Text Texts[] = {
    {"word-10000", [] { return wordParagraphs(10'000); }},
    {"word-100000", [] { return wordParagraphs(100'000); }},
    {"word-50MB", [] { return wordParagraphs(3'000'000); }},
    {"nested-div-100000", [] { return QByteArray("<div>").repeated(100'000) + "a"; }},
    {"nested-b-100000", [] { return QByteArray("<b>").repeated(100'000) + "a"; }},
    {"pictures-50MB",
     [] {
         return QByteArray("<p>a</p><img alt=b src=\"data:image/png;base64,") +
                QByteArray(50'000'000, 'A') + "\">";
     }},
    {"zeros-50MB", [] { return QByteArray(50'000'000, '\0') + "a"; }},
    {"pieces-50MB", [] { return QByteArray("<p>a").repeated(12'500'000); }},
};

void measure(const Text &text) {
    QByteArray html = text.make();
    QBuffer buffer(&html);
    buffer.open(QIODevice::ReadOnly);
    const auto words = ImportWords::load({}).value();
    QElapsedTimer since, step;
    qint64 longest = 0;
    step.start();
    Progress progress([&](const Progress::Now &) { longest = std::max(longest, step.restart()); });
    since.start();
    const auto read = readHtml(buffer, {.words = words}, progress);
    const double taken = double(since.nsecsElapsed()) / 1e6;
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf(
        "| %s | %.1f MB | %.1f ms | %lld ms | %ld MB | %s |\n", text.name,
        double(html.size()) / 1e6, taken, static_cast<long long>(longest), used.ru_maxrss / 1024,
        read ? qPrintable(u"%1 words"_s.arg(read->report.words)) : qPrintable(read.error().text));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv) {
    std::printf("| text | size | time | longest without a look at Cancel | most memory | gives |\n"
                "|---|---|---|---|---|---|\n");
    for (const Text &text : Texts)
        if (argc < 2 || qstrcmp(argv[1], text.name) == 0)
            measure(text);
    return 0;
}
