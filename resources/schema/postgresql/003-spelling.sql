-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newsroom's own dictionary: words that its people say are right.

CREATE TABLE spelling_word (
  word TEXT NOT NULL PRIMARY KEY,
  folded TEXT NOT NULL,
  person TEXT NOT NULL
);
