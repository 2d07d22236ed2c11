-- A request that was returned for correction: the lines that are to be corrected, and the form in which that is done.
ALTER TABLE request_event ADD COLUMN lines TEXT;          -- question ids, comma-separated; of a return for correction
ALTER TABLE draft ADD COLUMN request_id INTEGER;          -- the request whose answers it corrects; NULL: a new one

-- Forms that wait while a request is being corrected.
CREATE TABLE draft_aside (
  id           TEXT PRIMARY KEY,                          -- as in draft
  chat_id      INTEGER NOT NULL REFERENCES applicant,
  answers      BLOB NOT NULL,                             -- sealed
  at           TEXT,
  rev          INTEGER NOT NULL,
  form_version INTEGER NOT NULL,
  updated_at   INTEGER NOT NULL,
  request_id   INTEGER
) STRICT;
CREATE INDEX draft_aside_by_chat ON draft_aside (chat_id);
