-- Addresses of registers to which events are posted, in the order of the feed: one place a hook, and no row an event.
CREATE TABLE hook (
  register_id   INTEGER PRIMARY KEY REFERENCES register,
  url           TEXT NOT NULL,
  secret        BLOB NOT NULL,                            -- sealed; signs what is posted
  secret_before BLOB,                                     -- sealed; signs as well until before_until
  before_until  INTEGER,
  place         INTEGER NOT NULL,                         -- the line of the feed that was taken last
  failures      INTEGER NOT NULL DEFAULT 0,               -- in a row
  failing_since INTEGER,
  fault         TEXT,                                     -- a short code
  told_at       INTEGER,                                  -- the owners were told that it fails
  paused_at     INTEGER                                   -- nothing is posted until an owner says so
) STRICT;
