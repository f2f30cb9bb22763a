// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PageValidators.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 240'000; ///< milliseconds, for a machine under load

struct Ran {
    bool ended = false;
    int status = -1;
    QString out{}, err{};
};

Ran run(const QString &program, const QStringList &words) {
    QProcess process;
    process.start(program, words);
    Ran ran;
    ran.ended = process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit;
    ran.status = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

/// A file of an npm module; "" where it is not installed.
QString module(const QString &file) {
    const QString root = qEnvironmentVariable(
        "STANDFIRST_NODE_MODULES", QStringLiteral(STANDFIRST_SOURCE_DIR "/build/node_modules"));
    const QString path = root + u'/' + file;
    return QFile::exists(path) ? path : QString();
}

QString readAll(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool write(const QString &path, const QString &text) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

QString chromium() {
    return QStandardPaths::findExecutable(u"chromium"_s);
}

const QString NoChromium = u"chromium is not here: install chromium"_s;

/// A new browser each time, that has no past and asks the network for nothing.
Ran browse(const QString &file, const QStringList &flags) {
    const QTemporaryDir profile;
    return run(chromium(), QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                       u"--disable-background-networking"_s, u"--no-first-run"_s,
                                       u"--disable-component-update"_s, u"--disable-extensions"_s,
                                       u"--user-data-dir="_s + profile.path(), u"--dump-dom"_s} +
                               flags + QStringList{u"file://"_s + file});
}

/// A page as it is, but that it may run axe, and stays where it is.
QString withAxe(const QString &page, const QString &root) {
    static const QRegularExpression barrier(
        uR"re(<meta http-equiv="(Content-Security-Policy|refresh)"[^>]*>)re"_s);
    const QString script = uR"(<script src="%1axe.min.js"></script><script>
addEventListener("load", () => axe.run({resultTypes: ["violations"]}).then(
  found => parent.postMessage(found.violations.flatMap(v => v.nodes.map(n => v.id + ": " + n.html)), "*"),
  error => parent.postMessage(["axe: " + error], "*")));
</script></head>)"_s.arg(root);
    return QString(page).remove(barrier).replace(u"</head>"_s, script);
}

/// Opens one page after the other at both widths, and puts together what axe found.
QString harness(const QStringList &pages) {
    return uR"(<!doctype html><title>axe</title><pre id="found"></pre><script>
const jobs = %1.flatMap(page => [390, 1280].map(width => [page, width]));
const found = [];
let frame;
function next() {
  const job = jobs.shift();
  if (frame) frame.remove();
  if (!job) {
    document.getElementById("found").textContent = btoa(encodeURIComponent(JSON.stringify(found)));
    return;
  }
  frame = document.createElement("iframe");
  frame.width = job[1];
  frame.height = 900;
  frame.src = job[0];
  onmessage = event => {
    for (const fault of event.data) found.push(job[0] + ", " + job[1] + " wide: " + fault);
    next();
  };
  document.body.append(frame);
}
next();
</script>)"_s.arg(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(pages)).toJson()));
}

/// The faults that a harness's page holds at its end; none at all when it did not come to its end.
std::optional<QStringList> foundIn(const QString &dom) {
    static const QRegularExpression result(uR"re(<pre id="found">([A-Za-z0-9+/=]+)</pre>)re"_s);
    const auto match = result.match(dom);
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray json =
        QByteArray::fromPercentEncoding(QByteArray::fromBase64(match.captured(1).toLatin1()));
    QStringList faults;
    for (const QJsonValue &fault : QJsonDocument::fromJson(json).array())
        faults << fault.toString();
    return faults;
}

} // namespace

PageValidators::Verdict PageValidators::vnu(const QString &folder) {
    const QString jar = module(u"vnu-jar/build/dist/vnu.jar"_s);
    if (QStandardPaths::findExecutable(u"java"_s).isEmpty())
        return {u"java is not here: install default-jre-headless"_s, {}};
    if (jar.isEmpty())
        return {u"vnu is not here: packaging/test fetches it, or set STANDFIRST_NODE_MODULES"_s,
                {}};
    const Ran ran = run(u"java"_s, {u"-Xss4m"_s, u"-jar"_s, jar, u"--errors-only"_s,
                                    u"--also-check-css"_s, u"--skip-non-html"_s, folder});
    Verdict verdict;
    verdict.faults = ran.err.split(u'\n', Qt::SkipEmptyParts);
    if (!ran.ended || (ran.status != 0 && verdict.faults.isEmpty()))
        verdict.faults << u"vnu did not come to its end: "_s + ran.out;
    return verdict;
}

PageValidators::Verdict PageValidators::axe(const QString &folder, const QStringList &pages) {
    const QString script = module(u"axe-core/axe.min.js"_s);
    if (chromium().isEmpty())
        return {NoChromium, {}};
    if (script.isEmpty())
        return {u"axe is not here: packaging/test fetches it, or set STANDFIRST_NODE_MODULES"_s,
                {}};
    const QString axeCopy = folder + u"/axe.min.js"_s, judge = folder + u"/harness.axe.html"_s;
    QStringList copies;
    Verdict verdict;
    QFile::copy(script, axeCopy);
    for (const QString &page : pages) {
        const QString copy = QString(page).replace(u".html"_s, u".axe.html"_s);
        const QString text = readAll(folder + u'/' + page);
        if (text.isEmpty() ||
            !write(folder + u'/' + copy, withAxe(text, u"../"_s.repeated(page.count(u'/')))))
            verdict.faults << page + u": cannot be read"_s;
        copies << copy;
    }
    write(judge, harness(copies));
    for (const int scheme : {1, 0}) { // light, dark
        const Ran ran = browse(judge, {u"--blink-settings=preferredColorScheme=%1"_s.arg(scheme),
                                       u"--virtual-time-budget=3600000"_s});
        const auto found = foundIn(ran.out);
        for (const QString &fault :
             found.value_or(QStringList{u"axe did not come to its end: "_s + ran.err.right(2000)}))
            verdict.faults << (scheme ? u"light: "_s : u"dark: "_s) + fault;
    }
    for (const QString &copy : std::as_const(copies))
        QFile::remove(folder + u'/' + copy);
    QFile::remove(axeCopy);
    QFile::remove(judge);
    return verdict;
}

PageValidators::Verdict PageValidators::console(const QString &folder, const QStringList &pages) {
    if (chromium().isEmpty())
        return {NoChromium, {}};
    Verdict verdict;
    for (const QString &page : pages) {
        const Ran ran = browse(folder + u'/' + page, {u"--enable-logging=stderr"_s, u"--v=0"_s,
                                                      u"--virtual-time-budget=2000"_s});
        if (!ran.ended || !ran.out.contains(u"<body"))
            verdict.faults << page + u": Chromium did not open it: "_s + ran.err.right(2000);
        for (const QString &line : ran.err.split(u'\n'))
            if (line.contains(u":CONSOLE"))
                verdict.faults << page + u": "_s + line;
    }
    return verdict;
}

PageValidators::Verdict PageValidators::feeds(const QString &folder, const QStringList &feeds) {
    static const QString program = uR"(import sys
try:
    import feedparser
except ImportError:
    sys.exit(3)
for path in sys.argv[1:]:
    feed = feedparser.parse(open(path, "rb").read())
    if feed.bozo:
        print(path, repr(feed.bozo_exception), sep=": ")
    elif not feed.entries:
        print(path, "no entry", sep=": ")
)"_s;
    QStringList words{u"-c"_s, program};
    for (const QString &feed : feeds)
        words << folder + u'/' + feed;
    // Debian's own, where its packages are; a machine may have another in front.
    const QString debian = u"/usr/bin/python3"_s;
    const Ran ran = run(QFile::exists(debian) ? debian : u"python3"_s, words);
    if (!ran.ended || ran.status == 3)
        return {u"feedparser is not here: install python3-feedparser"_s, {}};
    Verdict verdict{{}, ran.out.split(u'\n', Qt::SkipEmptyParts)};
    if (ran.status != 0)
        verdict.faults << ran.err;
    return verdict;
}
