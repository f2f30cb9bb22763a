// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PhotoAdding.h"
#include "model/store/PhotoStore.h"
#include "model/work/Backroom.h"
#include <QFileDialog>
#include <QStandardPaths>

namespace {

Result<PhotoUse> useOf(const Result<Photo> &photo) {
    if (!photo)
        return photo.error();
    PhotoUse use;
    use.photo = photo->hash;
    use.caption = plain(photo->caption);
    use.credit = photo->credit;
    use.alt = photo->alt;
    return use;
}

} // namespace

namespace PhotoAdding {

void files(Backroom &slow, QObject *asker, const QStringList &paths, const Added &added) {
    for (const QString &path : paths)
        slow.ask(
            asker, [path](Newsroom &newsroom) { return useOf(newsroom.photos().addFile(path)); },
            [added](const Result<PhotoUse> &use) { added(use); });
}

void bytes(Backroom &slow, QObject *asker, const QByteArray &picture, const Added &added) {
    slow.ask(
        asker,
        [picture](Newsroom &newsroom) {
            return useOf(newsroom.photos().add(picture, QStringLiteral("pasted")));
        },
        [added](const Result<PhotoUse> &use) { added(use); });
}

void choose(QWidget *parent, bool several, const std::function<void(const QStringList &)> &chosen) {
    auto *dialog = new QFileDialog(
        parent, QFileDialog::tr("Add photos"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        QFileDialog::tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif);;All files (*)"));
    dialog->setObjectName(QStringLiteral("photo-chooser"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

} // namespace PhotoAdding
