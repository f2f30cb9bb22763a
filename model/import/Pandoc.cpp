// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/Pandoc.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int AskEvery = 50; ///< milliseconds between two looks at whether to stop

QString tr(const char *text) {
    return QCoreApplication::translate("Pandoc", text);
}

Error refused(const QString &text, const QString &detail = {}) {
    return {Error::Kind::BadInput, {}, text, detail};
}

/// A file that takes its folder with it when it goes.
class FileInFolder : public QFile {
public:
    FileInFolder(const QString &path, std::unique_ptr<QTemporaryDir> folder)
        : QFile(path), m_folder(std::move(folder)) {}
    ~FileInFolder() override { close(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

bool copy(QIODevice &from, const QString &path) {
    QFile to(path);
    if (!to.open(QIODevice::WriteOnly) || !from.seek(0))
        return false;
    for (QByteArray block = from.read(1 << 20); !block.isEmpty(); block = from.read(1 << 20))
        if (to.write(block) != block.size())
            return false;
    return to.flush();
}

/// Nothing of the desk's own settings reaches it.
QProcessEnvironment environment(const QString &folder) {
    QProcessEnvironment own;
    own.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    own.insert(u"HOME"_s, folder);
    own.insert(u"TMPDIR"_s, folder);
    own.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return own;
}

void start(QProcess &pandoc, const QString &program, const QString &folder, const QString &format,
           const Pandoc::Limits &limits) {
    pandoc.setProgram(program);
    pandoc.setArguments({u"--sandbox"_s, u"--from"_s, format, u"--to"_s, u"html5"_s,
                         u"--standalone"_s, u"--self-contained"_s, u"--wrap=none"_s, u"--quiet"_s,
                         u"--output"_s, folder + u"/out.html"_s, folder + u"/in"_s, u"+RTS"_s,
                         u"-M%1m"_s.arg(limits.megabytes), u"-RTS"_s});
    pandoc.setWorkingDirectory(folder);
    pandoc.setProcessEnvironment(environment(folder));
    pandoc.setStandardInputFile(QProcess::nullDevice());
    pandoc.setStandardOutputFile(QProcess::nullDevice());
    pandoc.setChildProcessModifier(
        [output = rlim_t(limits.output), seconds = rlim_t(limits.seconds) + 5] {
            const rlimit file{output, output}, time{seconds, seconds};
            ::setrlimit(RLIMIT_FSIZE, &file);
            ::setrlimit(RLIMIT_CPU, &time);
        });
    pandoc.start();
}

/// Waits for its end, and brings it about where it must be.
Result<void> finish(QProcess &pandoc, const std::function<bool()> &stopped,
                    const Pandoc::Limits &limits) {
    QElapsedTimer since;
    since.start();
    while (!pandoc.waitForFinished(AskEvery) && pandoc.state() != QProcess::NotRunning) {
        const bool asked = stopped && stopped();
        if (!asked && since.elapsed() < limits.seconds * 1000)
            continue;
        pandoc.kill();
        pandoc.waitForFinished();
        return asked
                   ? Error{Error::Kind::Stopped, {}, tr("the import was stopped")}
                   : refused(tr("takes longer than %1 seconds to read; save it as HTML and import "
                                "that")
                                 .arg(limits.seconds));
    }
    if (pandoc.error() == QProcess::FailedToStart)
        return refused(
            tr("could not be read, because pandoc does not start: %1").arg(pandoc.errorString()));
    const QString said = QString::fromUtf8(pandoc.readAllStandardError()).simplified().left(500);
    if (pandoc.exitStatus() != QProcess::NormalExit || pandoc.exitCode() != 0)
        return refused(tr("is damaged, or too large to be read: pandoc could not take it"), said);
    return {};
}

} // namespace

Result<std::unique_ptr<QIODevice>> Pandoc::toHtml(QIODevice &document, const QString &format,
                                                  const std::function<bool()> &stopped,
                                                  const Limits &limits) {
    const QString program = QStandardPaths::findExecutable(u"pandoc"_s);
    if (program.isEmpty())
        return refused(tr("is read with the help of pandoc, which is not here; install the package "
                          "“pandoc”, or save the document as HTML"));
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid() || !copy(document, folder->filePath(u"in"_s)))
        return Error{Error::Kind::Output, folder->path(),
                     tr("the document could not be kept in a temporary folder: %1")
                         .arg(folder->errorString())};
    QProcess pandoc;
    start(pandoc, program, folder->path(), format, limits);
    if (const Result<void> done = finish(pandoc, stopped, limits); !done)
        return done.error();
    const QString path = folder->filePath(u"out.html"_s);
    auto html = std::make_unique<FileInFolder>(path, std::move(folder));
    if (!html->open(QIODevice::ReadOnly))
        return refused(tr("could not be read: pandoc wrote nothing"));
    return std::unique_ptr<QIODevice>(std::move(html));
}
