-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has an article open to write in it: a lease that ends by itself. holder is the number that this program's connection
-- has marked the lock file with: where nobody marks it any more, the program is gone and so is its lease.

CREATE TABLE editing (
  article_id BIGINT NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  person TEXT NOT NULL,
  holder BIGINT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT NOT NULL
);
