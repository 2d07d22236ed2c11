-- Each message is put into every index of the outbox, and taken out of those of what waits a moment later: two in place of
-- three hold what waits, and the one by time only what was planned for later or tried before.
DROP INDEX outbox_pending;
DROP INDEX outbox_pending_by_chat;
DROP INDEX outbox_due;
CREATE INDEX outbox_pending ON outbox (lane, chat_id, id, due_at, attempts) WHERE state = 'pending';
CREATE INDEX outbox_planned ON outbox (due_at) WHERE state = 'pending' AND due_at > created_at;
