-- Years of the calendar that were published after this service was built.
CREATE TABLE calendar_day (
    day         date PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('HOLIDAY', 'MAKEUP_WORKDAY')),
    name        text        NOT NULL,
    uploaded_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON calendar_day FROM ${appRole};

-- Until when the calendar was published by which a date beyond was counted; null for a date within.
ALTER TABLE grievance
    ADD COLUMN provisional_after        date,
    ADD COLUMN paused_provisional_after date;
UPDATE grievance SET provisional_after = '2026-12-31'
 WHERE status <> 'CLOSED' AND NOT any_hour AND NOT overdue AND due_at >= '2026-12-31T16:00:00Z';
UPDATE grievance SET paused_provisional_after = '2026-12-31'
 WHERE paused_at IS NOT NULL AND NOT paused_any_hour AND NOT overdue AND paused_due_at >= '2026-12-31T16:00:00Z';
CREATE INDEX grievance_provisional ON grievance (least(provisional_after, paused_provisional_after))
    WHERE least(provisional_after, paused_provisional_after) IS NOT NULL;
