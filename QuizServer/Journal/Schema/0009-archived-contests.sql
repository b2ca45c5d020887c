-- Contests that came from an archive. Their events are read and never continued.
CREATE TABLE archived_contests (
    contest  TEXT    NOT NULL PRIMARY KEY, -- join code here
    origin   TEXT    NOT NULL,             -- join code where it was held
    hash     TEXT    NOT NULL,             -- of its last event here
    by       TEXT    NOT NULL,
    at       INTEGER NOT NULL,             -- Unix seconds
    is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1)) -- 0 while its events are still being added
) STRICT, WITHOUT ROWID;
