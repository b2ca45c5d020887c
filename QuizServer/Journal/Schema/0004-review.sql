-- Banks that people write in: who may, how far the review of each question has come, and every version that ever was.
ALTER TABLE banks ADD COLUMN title     TEXT    NOT NULL DEFAULT '';
ALTER TABLE banks ADD COLUMN owner     TEXT    NOT NULL DEFAULT ''; -- account; empty for a bank of all organisers
ALTER TABLE banks ADD COLUMN locked_by TEXT;                        -- name of whoever locked it; null while it is open
ALTER TABLE banks ADD COLUMN revision  INTEGER NOT NULL DEFAULT 1;  -- counts changes

ALTER TABLE questions ADD COLUMN status  TEXT    NOT NULL DEFAULT 'Draft';
ALTER TABLE questions ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE questions ADD COLUMN by      TEXT    NOT NULL DEFAULT ''; -- who made the newest version
ALTER TABLE questions ADD COLUMN at      INTEGER NOT NULL DEFAULT 0;  -- Unix seconds

-- Rows are only ever added.
CREATE TABLE question_versions (
    bank    TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    version INTEGER NOT NULL, -- gapless within a question, from 1
    at      INTEGER NOT NULL, -- Unix seconds
    by      TEXT    NOT NULL,
    deed    TEXT    NOT NULL,
    status  TEXT    NOT NULL,
    note    TEXT    NOT NULL,
    payload TEXT    NOT NULL,
    PRIMARY KEY (bank, id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER question_versions_stay BEFORE UPDATE ON question_versions
BEGIN
    SELECT RAISE(ABORT, 'versions are never changed');
END;

CREATE TRIGGER question_versions_remain BEFORE DELETE ON question_versions
BEGIN
    SELECT RAISE(ABORT, 'versions are never deleted');
END;

-- What was done to a bank as a whole. Rows are only ever added.
CREATE TABLE bank_deeds (
    bank   TEXT    NOT NULL,
    at     INTEGER NOT NULL, -- Unix seconds
    by     TEXT    NOT NULL,
    deed   TEXT    NOT NULL,
    detail TEXT    NOT NULL
) STRICT;

CREATE TABLE bank_shares (
    bank     TEXT NOT NULL REFERENCES banks (name),
    account  TEXT NOT NULL,
    name     TEXT NOT NULL,
    granted  TEXT NOT NULL, -- Reader, Author or Reviewer
    PRIMARY KEY (bank, account)
) STRICT;

-- Which person has read which unused approved question, once a day.
CREATE TABLE question_reads (
    bank    TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    version INTEGER NOT NULL,
    by      TEXT    NOT NULL,
    day     TEXT    NOT NULL, -- UTC, as 2026-07-01
    at      INTEGER NOT NULL, -- Unix seconds
    PRIMARY KEY (bank, id, version, by, day)
) STRICT, WITHOUT ROWID;

-- What authors have typed and not yet saved: one per account and question.
CREATE TABLE unsaved_questions (
    bank    TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    account TEXT    NOT NULL,
    version INTEGER NOT NULL, -- on which it is based; 0 for a new question
    cells   TEXT    NOT NULL, -- JSON object
    at      INTEGER NOT NULL, -- Unix seconds
    PRIMARY KEY (bank, id, account)
) STRICT, WITHOUT ROWID;

-- Media files by their content; the bytes lie in the folder media/ beside the database.
CREATE TABLE media (
    file  TEXT    NOT NULL PRIMARY KEY, -- SHA-256 in hexadecimal, a dot, and the extension
    bytes INTEGER NOT NULL,
    by    TEXT    NOT NULL,
    at    INTEGER NOT NULL -- Unix seconds
) STRICT;
