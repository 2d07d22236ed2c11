-- A breach of personal data: whom it concerns, what they are told, and what became of it. Times in ms since the epoch.
CREATE TABLE breach (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  made_by          INTEGER NOT NULL,
  noticed_at       INTEGER NOT NULL,                      -- the working day for the report begins here
  state            TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'done', 'cancelled')),
  whom             TEXT CHECK (whom IN ('all', 'days', 'requests')),  -- NULL: not chosen yet
  from_day         TEXT,                                  -- of requests that were sent on these days
  to_day           TEXT,
  requests         TEXT NOT NULL DEFAULT '',              -- their ids, comma-separated
  data             TEXT NOT NULL DEFAULT '',              -- kinds of data, comma-separated
  kk               TEXT,                                  -- the owner's own words; NULL: the drafted ones
  ru               TEXT,
  en               TEXT,
  up_to_chat       INTEGER NOT NULL DEFAULT 0,            -- people up to this chat id are in the outbox
  card_message     INTEGER,                               -- the playbook in the owner's chat
  progress_message INTEGER,
  sent_at          INTEGER,
  ended_at         INTEGER,
  told             INTEGER,                               -- once it is over: who was reached, and who was not
  missed           INTEGER
) STRICT;
