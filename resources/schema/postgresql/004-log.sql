-- SPDX-License-Identifier: GPL-3.0-or-later
-- The log says from where something was done and which fields an edit touched (names with spaces between). Entries of
-- before have neither. log_head in meta: the hash of the newest entry, so that a log cut short shows.

ALTER TABLE log ADD COLUMN origin TEXT;

ALTER TABLE log ADD COLUMN fields TEXT;

INSERT INTO meta (name, value) SELECT 'log_head', encode(hash, 'hex') FROM log ORDER BY id DESC LIMIT 1;
