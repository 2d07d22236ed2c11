-- A replacement is held like every other decision: its fingerprint, and until when it can be taken back (ms).
ALTER TABLE replacement ADD COLUMN sha256 BLOB;
ALTER TABLE replacement ADD COLUMN held_until INTEGER;
