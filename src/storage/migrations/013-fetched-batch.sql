-- Updates that Telegram knows to be fetched while they are still being handled: what a crash interrupts is found here.
CREATE TABLE fetched_batch (
  first_id INTEGER PRIMARY KEY,                           -- update_id of its first update
  last_id  INTEGER NOT NULL,
  updates  BLOB NOT NULL,                                 -- sealed
  starts   INTEGER NOT NULL DEFAULT 0,                    -- of the program, at which it was found here
  at       INTEGER NOT NULL
) STRICT;
