-- Since when a clock counts, whether its date is that of a formal procedure, and where one level up a late case is listed.
ALTER TABLE grievance
    ADD COLUMN counted_from timestamptz,
    ADD COLUMN formal       boolean NOT NULL DEFAULT false,
    ADD COLUMN listed_at_id uuid;
CREATE INDEX grievance_listed ON grievance (listed_at_id, due_at, id) WHERE listed_at_id IS NOT NULL;

-- Labour inspection (劳动保障监察条例 article 17): 60 working days.
ALTER TABLE clock_limit DROP CONSTRAINT clock_limit_kind_check;
ALTER TABLE clock_limit ADD CONSTRAINT clock_limit_kind_check
    CHECK (kind IN ('ACCEPT', 'DISPATCH', 'RESOLVE', 'CONFIRM', 'ANSWER', 'PROCEDURE'));
INSERT INTO clock_limit (hop, kind, working_days, valid_from) VALUES
    ('REGULATOR', 'PROCEDURE', 60, '2020-01-01'),
    ('SUPERIOR_REGULATOR', 'PROCEDURE', 60, '2020-01-01');

-- The day on which it happened, as far as the worker says it, sealed as the words are.
ALTER TABLE statement ADD COLUMN happened_on bytea;
