-- A question to the worker lets the owner's time stand still; the worker has ten working days.
ALTER TABLE clock_limit DROP CONSTRAINT clock_limit_kind_check;
ALTER TABLE clock_limit ADD CONSTRAINT clock_limit_kind_check
    CHECK (kind IN ('ACCEPT', 'DISPATCH', 'RESOLVE', 'CONFIRM', 'ANSWER'));
INSERT INTO clock_limit (hop, kind, working_days, valid_from) VALUES
    ('DUTY_DESK', 'ANSWER', 10, '2020-01-01'),
    ('BRANCH', 'ANSWER', 10, '2020-01-01'),
    ('PLATFORM', 'ANSWER', 10, '2020-01-01'),
    ('REGULATOR', 'ANSWER', 10, '2020-01-01'),
    ('SUPERIOR_REGULATOR', 'ANSWER', 10, '2020-01-01');

-- Since when the owner's time stands still, and when it would have been due and rung.
ALTER TABLE grievance
    ADD COLUMN paused_at       timestamptz,
    ADD COLUMN paused_due_at   timestamptz,
    ADD COLUMN paused_alarm_at timestamptz,
    ADD CONSTRAINT grievance_paused
        CHECK ((status = 'AWAITING_WORKER') = (paused_at IS NOT NULL AND paused_due_at IS NOT NULL));
