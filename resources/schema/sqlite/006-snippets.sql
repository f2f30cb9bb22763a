-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pieces of text that the newsroom uses again and again, in Markdown, known by their name.

CREATE TABLE snippet (
  folded TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
