// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/pictures/Scenes.h"
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxBytes = 150 * 1024;

/// The best JPEG that is small enough to travel with the program.
QByteArray jpeg(const QImage &image) {
    for (int quality = 86; quality > 20; quality -= 4) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (image.save(&buffer, "JPEG", quality) && bytes.size() <= MaxBytes)
            return bytes;
    }
    return {};
}

struct Scene {
    const char *name;
    void (*paint)(Canvas &);
};
constexpr Scene scenes[] = {
    {"harbour-at-dusk", paintHarbour}, {"council-chamber", paintCouncil},
    {"central-station", paintStation}, {"laboratory", paintLaboratory},
    {"theatre-curtain", paintTheatre}, {"harbour-bridge", paintBridge},
    {"observatory", paintMountains},   {"courthouse", paintCourt},
};

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QTextStream err(stderr);
    if (argc != 2) {
        err << "sample-pictures FOLDER\n";
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    quint32 seed = 7;
    for (const Scene &scene : scenes) {
        Canvas canvas(seed++);
        scene.paint(canvas);
        QFile file(folder.filePath(QString::fromLatin1(scene.name) + u".jpg"_s));
        const QByteArray bytes = jpeg(canvas.developed());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            err << file.fileName() << ": " << file.errorString() << '\n';
            return 1;
        }
    }
    return 0;
}
