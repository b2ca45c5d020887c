-- How the screens of a contest look. A contest without a row looks plain.
CREATE TABLE contest_looks (
    contest    TEXT    NOT NULL PRIMARY KEY, -- join code
    theme      TEXT    NOT NULL CHECK (theme IN ('Ceremonial', 'Neutral')),
    mode       TEXT    NOT NULL CHECK (mode IN ('Light', 'Dark')),
    ground     TEXT,             -- #rrggbb
    trim       TEXT,             -- #rrggbb
    logo       TEXT,             -- content address of a picture
    background TEXT,             -- content address of a picture
    at         INTEGER NOT NULL  -- Unix seconds
) STRICT, WITHOUT ROWID;
