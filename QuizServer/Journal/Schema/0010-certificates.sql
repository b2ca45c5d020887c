-- What the certificates of a contest say. The newest version alone is kept.
CREATE TABLE certificates (
    contest TEXT NOT NULL PRIMARY KEY, -- join code
    payload TEXT NOT NULL              -- JSON object
) STRICT, WITHOUT ROWID;
