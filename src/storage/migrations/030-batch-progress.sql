-- Where an operator reads how far a batch is, and how much there is of it.
ALTER TABLE desk_batch ADD COLUMN progress_message INTEGER;
ALTER TABLE desk_batch ADD COLUMN total INTEGER;  -- of an archive or a list; NULL: not known yet
