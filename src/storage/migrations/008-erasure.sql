-- Personal data over time: what ended long ago, or whose owner asks for it, is kept without its person.
ALTER TABLE request ADD COLUMN erased_at INTEGER;         -- from then on it holds no personal data
CREATE INDEX request_to_erase ON request (ended_at) WHERE ended_at IS NOT NULL AND erased_at IS NULL;
CREATE INDEX talk_by_chat ON talk (chat_id);
CREATE INDEX talk_without_request ON talk (at) WHERE request_id IS NULL;
CREATE INDEX attachment_by_chat ON attachment (chat_id);
