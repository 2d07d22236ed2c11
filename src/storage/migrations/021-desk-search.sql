-- What an operator looks for among more requests than can be opened at once; forgotten when all were looked at.
CREATE TABLE desk_search (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id   INTEGER NOT NULL,
  words     BLOB NOT NULL,     -- sealed
  before_id INTEGER NOT NULL,  -- requests from here on were looked at
  found     TEXT NOT NULL,     -- their ids, newest first
  at        INTEGER NOT NULL
) STRICT;
