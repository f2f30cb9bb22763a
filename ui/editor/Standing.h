// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
struct Article;

/// What the workflow and the store decide about an article, and no editor.
namespace Standing {

void take(Article &to, const Article &from);
bool isSame(const Article &a, const Article &b);

} // namespace Standing
