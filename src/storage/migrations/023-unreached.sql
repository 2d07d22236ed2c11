-- Messages that a person should have had and did not get, so that somebody calls them: what it was, what became of the
-- SMS, who has called. No personal data; a row goes with what is erased of its request.
CREATE TABLE unreached (
  id INTEGER PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES request (id),
  what TEXT NOT NULL,
  at INTEGER NOT NULL,
  sms TEXT CHECK (sms IN ('planned', 'sent', 'failed')),
  called_at INTEGER,
  called_by INTEGER
) STRICT;
CREATE INDEX unreached_by_request ON unreached (request_id);
