-- The message that asks for whom held words are: its buttons are taken off when more words are added.
ALTER TABLE held_words ADD COLUMN question_id INTEGER;    -- Telegram's number of it, once it is sent
