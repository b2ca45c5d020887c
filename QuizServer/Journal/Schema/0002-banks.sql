-- Question banks. A question is kept as its author's row says it, one JSON object per row.
CREATE TABLE banks (
    name        TEXT    NOT NULL PRIMARY KEY,
    imported_at INTEGER NOT NULL -- Unix seconds
) STRICT;

CREATE TABLE questions (
    bank     TEXT    NOT NULL REFERENCES banks (name),
    id       TEXT    NOT NULL, -- the author's number (编号)
    position INTEGER NOT NULL, -- order within the file
    type     TEXT    NOT NULL,
    category TEXT    NOT NULL,
    payload  TEXT    NOT NULL,
    PRIMARY KEY (bank, id)
) STRICT;
