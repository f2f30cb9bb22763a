// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"

class Newsroom;

/// A desk's filter with who works in this newsroom as its viewer, where it asks for one: the same
/// for window and command line.
Result<ArticleFilter> asSeenFrom(Newsroom &newsroom, ArticleFilter filter);
