// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// The names of the fields in which two states of an article differ, in the order of the canonical
/// form: "headline", "lead.credit", "body". Of the photos in the body also what differs of them:
/// "body.photo", "body.caption", "body.credit", "body.alt". Without what no edit touches (numbers,
/// state, dates of creation, change and publication, former slugs, source). Equality only, for each
/// save; `compare` says what the difference is.
QStringList changedFields(const Article &before, const Article &after);
