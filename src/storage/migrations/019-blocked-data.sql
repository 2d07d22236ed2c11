-- The person has had the data of this request blocked (ms since the epoch): kept, but neither shown nor worked with.
-- It stands here beside `applicant.data_blocked_at`, so that whoever reads a request can't forget to ask.
ALTER TABLE request ADD COLUMN blocked_at INTEGER;
CREATE INDEX request_blocked ON request (chat_id) WHERE blocked_at IS NOT NULL;
