-- The journal. Rows are only ever added: a correction is a new event.
CREATE TABLE events (
    contest       TEXT    NOT NULL,
    sequence      INTEGER NOT NULL, -- gapless within a contest, from 1
    epoch         INTEGER NOT NULL, -- counts openings of the contest's room
    at_us         INTEGER NOT NULL, -- wall clock, microseconds since 1970
    clock_us      INTEGER NOT NULL, -- contest clock, microseconds
    actor         TEXT    NOT NULL,
    request_id    TEXT,
    verdict       TEXT,
    type          TEXT    NOT NULL,
    payload       TEXT    NOT NULL,
    previous_hash TEXT    NOT NULL,
    hash          TEXT    NOT NULL,
    PRIMARY KEY (contest, sequence)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX events_request ON events (contest, actor, request_id) WHERE request_id IS NOT NULL;

CREATE TRIGGER events_stay BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END;

CREATE TRIGGER events_remain BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are never deleted');
END;

-- One row that is written anew to find out whether the disk takes writes again.
CREATE TABLE probe (
    id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    at_us INTEGER NOT NULL
) STRICT;
