// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "model/base/Result.h"

/// Markdown (CommonMark 0.30 and tables; library md4c) to a body. Headings become subheadings of
/// level 2 or 3, a rule a divider, a picture a photo whose file is not there yet (its alt text and
/// title become alt text and caption), a table a paragraph a row with tabs between cells. HTML tags
/// are dropped, their text stays; sub, sup and br count. A link to `standfirst:UUID` or
/// `urn:uuid:UUID` is one to an article here; what is neither that nor http, https, mailto or tel
/// keeps its words only.
Result<Body> bodyFromMarkdown(QByteArrayView markdown);
