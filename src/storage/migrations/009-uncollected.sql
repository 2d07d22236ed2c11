-- Papers that were ready before the desk was told of those that nobody collects: they become a case too, at nine in the
-- morning (04:00 UTC) of the day after the last one.
INSERT OR IGNORE INTO job (kind, subject, due_at, state)
SELECT 'uncollected', CAST(id AS TEXT), (unixepoch(collect_by) + 86400 + 14400) * 1000, 'pending'
FROM request WHERE status = 'ready' AND collect_by IS NOT NULL;

-- And the last reminder is on the day before the last one, where none is planned or was sent on that day.
INSERT OR IGNORE INTO job (kind, subject, due_at, state)
SELECT 'collect-reminder', CAST(id AS TEXT), (unixepoch(collect_by) - 86400 + 14400) * 1000, 'pending'
FROM request
WHERE status = 'ready' AND collect_by IS NOT NULL
  AND (unixepoch(collect_by) - 86400 - 18000) * 1000 > ready_at
  AND NOT EXISTS (
    SELECT 1 FROM job
    WHERE kind = 'collect-reminder' AND subject = CAST(request.id AS TEXT)
      AND due_at >= (unixepoch(collect_by) - 86400 - 18000) * 1000 AND due_at < (unixepoch(collect_by) - 18000) * 1000);
