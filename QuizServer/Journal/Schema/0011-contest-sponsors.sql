-- Pictures of the sponsors of a contest, in the order in which projectors show them.
CREATE TABLE contest_sponsors (
    contest TEXT    NOT NULL, -- join code
    place   INTEGER NOT NULL CHECK (place BETWEEN 1 AND 12),
    name    TEXT    NOT NULL,
    picture TEXT    NOT NULL, -- content address
    PRIMARY KEY (contest, place)
) STRICT, WITHOUT ROWID;
