-- Contests that are being assembled. The newest version alone is kept; the number tells whoever saves an older one.
CREATE TABLE contest_drafts (
    id      TEXT    NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL, -- counts changes, from 1
    title   TEXT    NOT NULL,
    by      TEXT    NOT NULL, -- who made the newest version
    at      INTEGER NOT NULL, -- Unix seconds
    contest TEXT,             -- join code of the contest that was opened from it
    payload TEXT    NOT NULL  -- JSON object
) STRICT, WITHOUT ROWID;

-- From which banks the questions of contests were taken, so that none is asked again.
CREATE TABLE contest_questions (
    contest  TEXT NOT NULL, -- join code
    question TEXT NOT NULL, -- the question's id in the contest
    bank     TEXT NOT NULL,
    id       TEXT NOT NULL, -- its number in the bank
    PRIMARY KEY (contest, question)
) STRICT, WITHOUT ROWID;
