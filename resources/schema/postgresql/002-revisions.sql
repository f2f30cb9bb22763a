-- SPDX-License-Identifier: GPL-3.0-or-later
-- A revision may be kept packed, and as what differs from another. encoding is 'json' or 'zstd'; base: the number of the
-- earlier revision of the same article that content was packed against. digest stays that of the canonical form.

ALTER TABLE revision ADD COLUMN base BIGINT;

-- Programs of before would take what is packed for damage.
UPDATE meta SET value = '2' WHERE name = 'min_reader';
