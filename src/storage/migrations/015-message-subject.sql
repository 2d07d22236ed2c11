-- What a message in a private chat is about, the bot's and the person's (domain/subject.ts). No personal data.
CREATE TABLE message_subject (
  chat_id    INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  subject    TEXT NOT NULL,                              -- the kind
  about      TEXT NOT NULL,                              -- which one of its kind: draft and question, a talk …
  request_id INTEGER REFERENCES request,                 -- the row stays until this request is erased
  own        INTEGER NOT NULL CHECK (own IN (0, 1)),     -- 1: the person wrote it
  at         INTEGER NOT NULL,                           -- ms; of the person's messages when they were sent
  PRIMARY KEY (chat_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_subject_by_request ON message_subject (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX message_subject_by_time ON message_subject (at) WHERE request_id IS NULL;
