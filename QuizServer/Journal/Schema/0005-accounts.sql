-- People who sign in.
CREATE TABLE accounts (
    id            TEXT    NOT NULL PRIMARY KEY,
    name          TEXT    NOT NULL,        -- to sign in with, as records have it; never changes
    name_key      TEXT    NOT NULL UNIQUE, -- the same in lower case: names that differ in case alone are one
    display_name  TEXT    NOT NULL,
    roles         INTEGER NOT NULL,        -- flags
    is_enabled    INTEGER NOT NULL CHECK (is_enabled IN (0, 1)),
    password      TEXT,                    -- hash; null until one is set
    password_kind TEXT    NOT NULL CHECK (password_kind IN ('None', 'OneTime', 'Own')),
    password_at   INTEGER NOT NULL,        -- Unix seconds
    stamp         TEXT    NOT NULL         -- another one ends all sign-ins
) STRICT;

-- What was done to accounts, by whom and when. Rows are only ever added.
CREATE TABLE account_deeds (
    number  INTEGER NOT NULL PRIMARY KEY,
    account TEXT    NOT NULL,
    at      INTEGER NOT NULL, -- Unix seconds
    by      TEXT    NOT NULL,
    deed    TEXT    NOT NULL,
    detail  TEXT    NOT NULL
) STRICT;

CREATE TRIGGER account_deeds_stay BEFORE UPDATE ON account_deeds
BEGIN
    SELECT RAISE(ABORT, 'deeds are never changed');
END;

CREATE TRIGGER account_deeds_remain BEFORE DELETE ON account_deeds
BEGIN
    SELECT RAISE(ABORT, 'deeds are never deleted');
END;

-- The living link by which somebody sets a password, as SHA-256. At most one for each account.
CREATE TABLE account_invitations (
    account TEXT    NOT NULL PRIMARY KEY REFERENCES accounts (id),
    hash    TEXT    NOT NULL UNIQUE,
    made_at INTEGER NOT NULL -- Unix seconds
) STRICT;

-- Keys of scripts that work for an account, as SHA-256.
CREATE TABLE access_tokens (
    id      TEXT    NOT NULL PRIMARY KEY,
    account TEXT    NOT NULL REFERENCES accounts (id),
    title   TEXT    NOT NULL,
    hash    TEXT    NOT NULL UNIQUE,
    made_at INTEGER NOT NULL, -- Unix seconds
    used_at INTEGER           -- Unix seconds, to the hour; null until it is used
) STRICT;

CREATE INDEX access_tokens_account ON access_tokens (account);
