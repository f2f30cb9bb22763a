// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/PhotoFiles.h"

#include "model/export/Markup.h"
#include "model/export/PhotoCopy.h"

bool PhotoFiles::keep(const QByteArray &path) {
    const auto before = m_output.before(path);
    return before && m_output.keep(path, before->inputs);
}

Result<QList<QByteArray>> PhotoFiles::of(const PublicArticle &shown) {
    QList<QByteArray> paths;
    for (const Photo &photo : shown.photos) {
        const QByteArray path = Markup::photoPage(photo).toLatin1();
        paths.append(path);
        FileRecord made;
        made.kind = FileKind::Photo;
        made.inputs.add(PhotoCopy::Version).add(QStringView(photo.credit));
        if (m_output.has(path) || m_output.keep(path, made.inputs))
            continue;
        const auto original = m_edition.photoBytes(photo);
        if (!original)
            return original.error();
        auto copy = PhotoCopy::make(*original, photo);
        if (!copy)
            return copy.error();
        if (auto put = m_output.put({path, std::move(*copy), made}); !put)
            return put.error();
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}
