-- An export that takes longer than a moment: how far it is, for whoever waits for it, and where it goes on after a restart.
CREATE TABLE export_run (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  operator_id      INTEGER NOT NULL,
  from_day         TEXT NOT NULL,                         -- ISO, included
  to_day           TEXT NOT NULL,
  state            TEXT NOT NULL CHECK (state IN ('making', 'made', 'stopped', 'failed')),
  sent             INTEGER NOT NULL DEFAULT 0,            -- files that have gone out
  percent          INTEGER NOT NULL DEFAULT 0,            -- of all files
  progress_message INTEGER,
  at               INTEGER NOT NULL                       -- ms
) STRICT;
