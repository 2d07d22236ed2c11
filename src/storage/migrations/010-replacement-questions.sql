-- A certificate is replaced after two questions: which of them was asked last, and in which message.
ALTER TABLE replacement ADD COLUMN asked INTEGER NOT NULL DEFAULT 1;  -- 1, 2; 3: agreed, the file is being fetched
ALTER TABLE replacement ADD COLUMN asked_in INTEGER;                  -- the message, once it was sent
