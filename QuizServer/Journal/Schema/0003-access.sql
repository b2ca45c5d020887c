-- The living one-time link of the organiser, as SHA-256. At most one row.
CREATE TABLE organiser_link (
    hash    TEXT    NOT NULL PRIMARY KEY,
    made_at INTEGER NOT NULL -- Unix seconds
) STRICT;
