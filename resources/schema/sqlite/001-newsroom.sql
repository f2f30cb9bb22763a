-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first newsroom. Statements stand apart by an empty line. Times are milliseconds since 1970, UTC.
-- The same tables and columns are in ../postgresql under the same file name; a test compares them.

-- min_reader: the lowest version of this schema whose programs may read the newsroom without harm.
CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta (name, value) VALUES ('min_reader', '1');

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  uuid TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  url TEXT NOT NULL,
  roles TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id INTEGER NOT NULL PRIMARY KEY,
  label TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  description TEXT NOT NULL,
  topic TEXT NOT NULL,
  headline_max INTEGER,
  checklist TEXT NOT NULL,
  retired INTEGER NOT NULL
) STRICT;

-- What lists, links and outputs ask about an article. Everything here that the article itself
-- says is an index over the truth in working_copy, made by one function; verify compares the two.
CREATE TABLE article (
  id INTEGER NOT NULL PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  save INTEGER NOT NULL,
  person TEXT NOT NULL,
  section_id INTEGER REFERENCES section (id),
  state TEXT NOT NULL,
  slug TEXT NOT NULL,
  headline TEXT NOT NULL,
  folded TEXT NOT NULL,
  words TEXT NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  embargo INTEGER,
  publish_at INTEGER,
  first_published INTEGER,
  last_published INTEGER,
  killed INTEGER,
  revision INTEGER NOT NULL,
  version INTEGER NOT NULL,
  live INTEGER,
  live_section TEXT,
  live_seal BLOB,
  path TEXT UNIQUE,
  seal BLOB,
  note TEXT NOT NULL,
  source_format TEXT,
  source_id TEXT,
  source_digest BLOB,
  source_seal BLOB
) STRICT;

CREATE UNIQUE INDEX article_source ON article (source_id, source_format) WHERE source_id IS NOT NULL;

-- The desk's own order, with all that its filters ask, so that a hundred thousand articles are filtered and paged in this alone.
CREATE INDEX article_updated ON article (updated, id, state, section_id, words);

CREATE INDEX article_section ON article (section_id, updated, id, state);

CREATE INDEX article_state ON article (state, updated, id);

CREATE INDEX article_folded ON article (folded);

CREATE INDEX article_live ON article (first_published DESC, id) WHERE live IS NOT NULL;

CREATE INDEX article_killed ON article (killed) WHERE killed IS NOT NULL;

-- The article in its canonical form, and the SHA-256 of these bytes.
CREATE TABLE working_copy (
  article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  content BLOB NOT NULL,
  digest BLOB NOT NULL
) STRICT;

-- encoding: how content is kept; 'json' is the canonical form as it is.
CREATE TABLE revision (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  person TEXT NOT NULL,
  state TEXT NOT NULL,
  words INTEGER NOT NULL,
  name TEXT NOT NULL,
  seal BLOB,
  encoding TEXT NOT NULL,
  content BLOB NOT NULL,
  digest BLOB NOT NULL,
  PRIMARY KEY (article_id, number)
) STRICT;

-- Present and former slugs: each leads to one article for ever.
CREATE TABLE slug (
  slug TEXT NOT NULL PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX slug_article ON slug (article_id);

CREATE TABLE tag (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_folded ON tag (folded);

-- kind: readAlso or text. target: the article it points at, which may not be here (yet).
CREATE TABLE link (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  target TEXT,
  href TEXT NOT NULL,
  headline TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_target ON link (target) WHERE target IS NOT NULL;

CREATE TABLE photo (
  hash BLOB NOT NULL PRIMARY KEY,
  file TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  caption TEXT NOT NULL,
  credit TEXT NOT NULL,
  alt TEXT NOT NULL,
  rights TEXT NOT NULL,
  usage_terms TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE photo_use (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_use_hash ON photo_use (hash);

-- Who did what, when. Append-only; hash is the SHA-256 of the hash before and this row.
CREATE TABLE log (
  id INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  person TEXT NOT NULL,
  article TEXT,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE INDEX log_article ON log (article) WHERE article IS NOT NULL;

CREATE TRIGGER log_stays_as_written BEFORE UPDATE ON log BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_keeps_all BEFORE DELETE ON log BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TABLE destination (
  name TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The publish queue: what each destination must still be told. state: waiting, done or failed.
CREATE TABLE delivery (
  id INTEGER NOT NULL PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  destination TEXT NOT NULL,
  version INTEGER NOT NULL,
  remote_id TEXT NOT NULL,
  url TEXT NOT NULL,
  state TEXT NOT NULL,
  error TEXT NOT NULL,
  next_try INTEGER NOT NULL,
  UNIQUE (article_id, destination, version)
) STRICT;

-- Articles whose words are not in the index yet, left by the transaction that wrote them.
CREATE TABLE index_queue (
  article_id INTEGER NOT NULL PRIMARY KEY
) STRICT;

-- The folded words that the index was made of: to take a text out, the index must be told it again.
CREATE TABLE search_text (
  article_id INTEGER NOT NULL PRIMARY KEY,
  headline TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  body TEXT NOT NULL,
  byline TEXT NOT NULL
) STRICT;

-- This engine's own part: the full-text index over search_text. search/ writes it, no trigger may.
CREATE VIRTUAL TABLE search_index USING fts5 (
  headline, standfirst, body, byline,
  content = 'search_text', content_rowid = 'article_id', prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
);

-- Each transaction adds a segment to the index. Merged sixteen at a time instead of four, each word is written again half as
-- often; a search asks a few segments more.
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 16);

INSERT INTO search_index (search_index, rank) VALUES ('crisismerge', 64);
