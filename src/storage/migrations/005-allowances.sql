-- What a person may do only so often: files that are fetched for them, messages to the operators.

CREATE TABLE allowance_used (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id INTEGER NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('file', 'contact')),
  at      INTEGER NOT NULL
) STRICT;
CREATE INDEX allowance_used_by_chat ON allowance_used (chat_id, kind, at);
CREATE INDEX allowance_used_by_age ON allowance_used (at);
