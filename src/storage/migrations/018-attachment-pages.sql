-- The first page that this one belongs to, of a paper that was sent as several pictures; NULL: it is the first itself.
ALTER TABLE attachment ADD COLUMN first_id TEXT;
