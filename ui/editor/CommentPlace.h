// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class BodyEdit;
class HeadField;
struct Article;

/// Where a new comment belongs, as the Review panel is asked for it: "comment/body[3]/10/20",
/// "comment/headline/0/0". The marked words, else the field or the paragraph of the caret.
namespace CommentPlace {

QString of(const Article &article, const BodyEdit &body, const HeadField *field);

} // namespace CommentPlace
