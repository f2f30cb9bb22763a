-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the desk of an editor asks of all articles: who has what to do, and until when. assignee, due, target and planned
-- are what the article itself says; owner is the assignee, else the author: who began the article.

ALTER TABLE article ADD COLUMN author TEXT NOT NULL DEFAULT '';

ALTER TABLE article ADD COLUMN owner TEXT NOT NULL DEFAULT '';

ALTER TABLE article ADD COLUMN assignee TEXT NOT NULL DEFAULT '';

ALTER TABLE article ADD COLUMN due BIGINT;

ALTER TABLE article ADD COLUMN target BIGINT;

-- planned: a draft with a due time and no body yet.
ALTER TABLE article ADD COLUMN planned BIGINT NOT NULL DEFAULT 0;

UPDATE article SET
  assignee = coalesce(convert_from(w.content, 'UTF8')::jsonb ->> 'assignee', ''),
  due = extract(epoch FROM (convert_from(w.content, 'UTF8')::jsonb ->> 'due')::timestamptz)::bigint * 1000,
  target = (convert_from(w.content, 'UTF8')::jsonb ->> 'target')::bigint,
  planned = (article.state = 'draft' AND convert_from(w.content, 'UTF8')::jsonb ->> 'due' IS NOT NULL
    AND jsonb_array_length(convert_from(w.content, 'UTF8')::jsonb -> 'body') = 0)::int
FROM working_copy w WHERE w.article_id = article.id;

-- What came in as published is an archive's: nobody here began it.
UPDATE article SET author = coalesce((SELECT CASE WHEN l.action = 'import' AND l.detail <> '' THEN '' ELSE l.person END
  FROM log l WHERE l.article = article.uuid ORDER BY l.id LIMIT 1), '');

UPDATE article SET owner = CASE assignee WHEN '' THEN author ELSE assignee END;

CREATE INDEX article_owner ON article (owner, updated, id, state, section_id, words);

CREATE INDEX article_assignee ON article (assignee, updated, id, state, section_id, words) WHERE assignee <> '';

CREATE INDEX article_due ON article (due, id, state, section_id, words) WHERE due IS NOT NULL;

CREATE INDEX article_embargo ON article (embargo, id, state, section_id, words) WHERE embargo IS NOT NULL;

CREATE INDEX article_publish_at ON article (publish_at, id, state, section_id, words) WHERE publish_at IS NOT NULL;
