-- When the person confirmed that they have read this decision (ms); NULL: they have not, or it needs no confirming.
ALTER TABLE request_event ADD COLUMN read_at INTEGER;
