-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the desk says and proposes about an article (standfirst-review/1): written with its working copy, in one
-- transaction, under the same save number. content is packed (Zstandard), digest is of what it was packed from.

CREATE TABLE review (
  article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  content BLOB NOT NULL,
  digest BLOB NOT NULL
) STRICT;
