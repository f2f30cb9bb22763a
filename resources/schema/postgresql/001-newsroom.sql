-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first newsroom, with the tables and columns of ../sqlite in PostgreSQL's words. Statements stand apart by an
-- empty line. Times are milliseconds since 1970, UTC.

-- min_reader: the lowest version of this schema whose programs may read the newsroom without harm.
CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

INSERT INTO meta (name, value) VALUES ('min_reader', '1');

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE person (
  uuid TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  url TEXT NOT NULL,
  roles TEXT NOT NULL
);

CREATE TABLE section (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  label TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE,
  position BIGINT NOT NULL,
  description TEXT NOT NULL,
  topic TEXT NOT NULL,
  headline_max BIGINT,
  checklist TEXT NOT NULL,
  retired BIGINT NOT NULL
);

-- What lists, links and outputs ask about an article. Everything here that the article itself
-- says is an index over the truth in working_copy, made by one function; verify compares the two.
CREATE TABLE article (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  save BIGINT NOT NULL,
  person TEXT NOT NULL,
  section_id BIGINT REFERENCES section (id),
  state TEXT NOT NULL,
  slug TEXT NOT NULL,
  headline TEXT NOT NULL,
  folded TEXT NOT NULL,
  words TEXT NOT NULL,
  created BIGINT NOT NULL,
  updated BIGINT NOT NULL,
  embargo BIGINT,
  publish_at BIGINT,
  first_published BIGINT,
  last_published BIGINT,
  killed BIGINT,
  revision BIGINT NOT NULL,
  version BIGINT NOT NULL,
  live BIGINT,
  live_section TEXT,
  live_seal BYTEA,
  path TEXT UNIQUE,
  seal BYTEA,
  note TEXT NOT NULL,
  source_format TEXT,
  source_id TEXT,
  source_digest BYTEA,
  source_seal BYTEA
);

CREATE UNIQUE INDEX article_source ON article (source_id, source_format) WHERE source_id IS NOT NULL;

CREATE INDEX article_updated ON article (updated, id, state, section_id);

CREATE INDEX article_section ON article (section_id, updated, id, state);

CREATE INDEX article_state ON article (state, updated, id);

CREATE INDEX article_folded ON article (folded);

CREATE INDEX article_live ON article (first_published DESC, id) WHERE live IS NOT NULL;

CREATE INDEX article_killed ON article (killed) WHERE killed IS NOT NULL;

-- The article in its canonical form, and the SHA-256 of these bytes.
CREATE TABLE working_copy (
  article_id BIGINT NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  content BYTEA NOT NULL,
  digest BYTEA NOT NULL
);

-- encoding: how content is kept; 'json' is the canonical form as it is.
CREATE TABLE revision (
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number BIGINT NOT NULL,
  at BIGINT NOT NULL,
  person TEXT NOT NULL,
  state TEXT NOT NULL,
  words BIGINT NOT NULL,
  name TEXT NOT NULL,
  seal BYTEA,
  encoding TEXT NOT NULL,
  content BYTEA NOT NULL,
  digest BYTEA NOT NULL,
  PRIMARY KEY (article_id, number)
);

-- Present and former slugs: each leads to one article for ever.
CREATE TABLE slug (
  slug TEXT NOT NULL PRIMARY KEY,
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE
);

CREATE INDEX slug_article ON slug (article_id);

CREATE TABLE tag (
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position BIGINT NOT NULL,
  tag TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
);

CREATE INDEX tag_folded ON tag (folded);

-- kind: readAlso or text. target: the article it points at, which may not be here (yet).
CREATE TABLE link (
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  target TEXT,
  href TEXT NOT NULL,
  headline TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
);

CREATE INDEX link_target ON link (target) WHERE target IS NOT NULL;

CREATE TABLE photo (
  hash BYTEA NOT NULL PRIMARY KEY,
  file TEXT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  caption TEXT NOT NULL,
  credit TEXT NOT NULL,
  alt TEXT NOT NULL,
  rights TEXT NOT NULL,
  usage_terms TEXT NOT NULL
);

CREATE TABLE photo_use (
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  PRIMARY KEY (article_id, position)
);

CREATE INDEX photo_use_hash ON photo_use (hash);

-- Who did what, when. Append-only; hash is the SHA-256 of the hash before and this row.
CREATE TABLE log (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at BIGINT NOT NULL,
  person TEXT NOT NULL,
  article TEXT,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash BYTEA NOT NULL
);

CREATE INDEX log_article ON log (article) WHERE article IS NOT NULL;

CREATE FUNCTION log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is append-only';
END;
$$;

CREATE TRIGGER log_stays_as_written BEFORE UPDATE ON log
  FOR EACH ROW EXECUTE FUNCTION log_is_append_only();

CREATE TRIGGER log_keeps_all BEFORE DELETE ON log
  FOR EACH ROW EXECUTE FUNCTION log_is_append_only();

CREATE TABLE destination (
  name TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  settings TEXT NOT NULL
);

-- The publish queue: what each destination must still be told. state: waiting, done or failed.
CREATE TABLE delivery (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  destination TEXT NOT NULL,
  version BIGINT NOT NULL,
  remote_id TEXT NOT NULL,
  url TEXT NOT NULL,
  state TEXT NOT NULL,
  error TEXT NOT NULL,
  next_try BIGINT NOT NULL,
  UNIQUE (article_id, destination, version)
);

-- Articles whose words are not in the index yet, left by the transaction that wrote them.
CREATE TABLE index_queue (
  article_id BIGINT NOT NULL PRIMARY KEY
);

-- The folded words that the index was made of: to take a text out, the index must be told it again.
CREATE TABLE search_text (
  article_id BIGINT NOT NULL PRIMARY KEY,
  headline TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  body TEXT NOT NULL,
  byline TEXT NOT NULL
);

-- This engine's own part: the full-text index over search_text.
CREATE INDEX search_index ON search_text USING gin (
  to_tsvector('simple', headline || ' ' || standfirst || ' ' || body || ' ' || byline)
);
