-- The operators' desk: decisions that can be taken back, invitations, talking, broadcasts.

-- A decision whose notice is not due yet: it can be undone as if it had never been made.
CREATE TABLE pending_decision (
  request_id INTEGER PRIMARY KEY REFERENCES request,
  seq        INTEGER NOT NULL,                            -- its line in the history
  decided_by INTEGER NOT NULL,
  version    INTEGER NOT NULL,                            -- of the request once it was decided
  until      INTEGER NOT NULL,
  before     TEXT NOT NULL                                -- JSON: how the request stood
) STRICT;

-- A link that makes an operator of whoever opens it first.
CREATE TABLE invitation (
  token_hash BLOB PRIMARY KEY,
  role       TEXT NOT NULL CHECK (role IN ('owner', 'operator')),
  invited_by INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_by    INTEGER,
  used_at    INTEGER
) STRICT;

-- What is said beside the decisions: messages both ways, and notes that never go out.
CREATE TABLE talk (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id  INTEGER REFERENCES request,                 -- NULL: the person has none
  chat_id     INTEGER NOT NULL,                           -- the applicant's
  kind        TEXT NOT NULL CHECK (kind IN ('message', 'note', 'contact')),
  operator_id INTEGER,                                    -- who wrote it; NULL: the applicant
  words       BLOB NOT NULL,                              -- sealed
  at          INTEGER NOT NULL
) STRICT;
CREATE INDEX talk_by_request ON talk (request_id, id);

-- Words that wait for "send it like this".
ALTER TABLE prompt ADD COLUMN words BLOB;

-- For finding a request by surname; filled in at the next start for the requests of before.
ALTER TABLE request ADD COLUMN surname_index BLOB;
CREATE INDEX request_by_surname ON request (surname_index) WHERE surname_index IS NOT NULL;
CREATE INDEX request_open_by_promise ON request (promised_on, id) WHERE ended_at IS NULL;
CREATE INDEX request_by_submission ON request (submitted_at);

-- Another file for a certificate that was delivered: asked about twice before it takes the place of the first.
CREATE TABLE replacement (
  request_id INTEGER PRIMARY KEY REFERENCES request,
  file_id    TEXT NOT NULL,
  size       INTEGER NOT NULL,
  name       BLOB NOT NULL,                               -- sealed
  sent_by    INTEGER NOT NULL,
  at         INTEGER NOT NULL
) STRICT;

-- A message to everyone, written once in each language.
CREATE TABLE broadcast (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  written_by       INTEGER NOT NULL,
  state            TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'done', 'cancelled')),
  kk               TEXT,
  ru               TEXT,
  en               TEXT,
  up_to_chat       INTEGER NOT NULL,                      -- people up to this chat id are in the outbox
  progress_message INTEGER,
  at               INTEGER NOT NULL
) STRICT;

-- For the desk's numbers. The expression of request_late stands in storage/promise-counts.ts word for word.
CREATE INDEX request_paper_by_submission ON request (submitted_at) WHERE kind = 'paper';
CREATE INDEX request_by_end ON request (status, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX request_by_readiness ON request (ready_at) WHERE ready_at IS NOT NULL;
CREATE INDEX request_late ON request (status, promised_on)
  WHERE coalesce(ready_at, ended_at) >= (unixepoch(promised_on) + 68400) * 1000;
CREATE INDEX request_event_taken ON request_event (at, request_id, seq) WHERE action = 'take';
