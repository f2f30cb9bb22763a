// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// What a text without an id of its own is known by at its next import: SHA-256 of folded section,
/// headline and first paragraph (cli.md, "Import identity"), never its file's name.
QString importIdentity(const Article &article);

/// The picture's file is not to be had: its uses keep their words.
void removePhoto(Article &article, const PhotoHash &photo);
