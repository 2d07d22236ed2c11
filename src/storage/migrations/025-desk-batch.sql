-- Several files, an archive of them, or a list of decisions, that an operator sent at once: matched, shown, confirmed.
CREATE TABLE desk_batch (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id INTEGER NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('files', 'archive', 'decisions')),
  state   TEXT NOT NULL CHECK (state IN ('collecting', 'asked', 'running', 'done', 'dropped')),
  file_id TEXT,              -- of the archive or the list
  doubted INTEGER NOT NULL DEFAULT 0,  -- doubtful ones go as well
  at      INTEGER NOT NULL   -- when the newest file came
) STRICT;

CREATE TABLE desk_batch_item (
  id         TEXT PRIMARY KEY,         -- batch.seq
  batch_id   INTEGER NOT NULL REFERENCES desk_batch ON DELETE CASCADE,
  seq        INTEGER NOT NULL,
  name       BLOB NOT NULL,            -- sealed: of the file, or the line as it was typed
  file_id    TEXT,                     -- NULL: its bytes are kept here
  size       INTEGER,
  sha256     BLOB,
  request_id INTEGER,
  action     TEXT NOT NULL,            -- deliver, or another decision
  code       TEXT,                     -- of a refusal
  words      BLOB,                     -- sealed
  verdict    TEXT NOT NULL CHECK (verdict IN ('new', 'sure', 'doubtful', 'out', 'done', 'failed')),
  why        TEXT NOT NULL DEFAULT ''  -- codes, comma-separated
) STRICT;
CREATE INDEX desk_batch_item_of ON desk_batch_item (batch_id, seq);
