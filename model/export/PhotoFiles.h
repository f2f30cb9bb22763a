// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/Edition.h"
#include "model/export/Output.h"

/// The pictures of exported articles, each once: photos/HASH.jpg and what PhotoCopy leaves of it.
class PhotoFiles {
public:
    PhotoFiles(const Edition &edition, Output &output) : m_edition(edition), m_output(output) {}

    /// All of an article's, put or kept. Gives their paths.
    Result<QList<QByteArray>> of(const PublicArticle &shown);
    /// One that an article needed when it was made last; false when it has to be made anew.
    bool keep(const QByteArray &path);

private:
    const Edition &m_edition;
    Output &m_output;
};
