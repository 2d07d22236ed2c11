-- A PDF that an operator sent without saying for which request: its address is kept until they say so.
CREATE TABLE kept_file (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id INTEGER NOT NULL,                               -- the operator's
  file_id TEXT NOT NULL,
  size    INTEGER NOT NULL,
  name    BLOB NOT NULL,                                  -- sealed
  at      INTEGER NOT NULL
) STRICT;
CREATE INDEX kept_file_by_chat ON kept_file (chat_id);
CREATE INDEX kept_file_by_age ON kept_file (at);
