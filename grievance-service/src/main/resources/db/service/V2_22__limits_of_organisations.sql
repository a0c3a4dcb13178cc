-- Limits for one type of organisation, or for one organisation alone. A change is another row; the latest for the same day counts.
ALTER TABLE clock_limit
    ADD COLUMN organisation_type text,
    ADD COLUMN organisation_id   uuid,
    ADD COLUMN set_at            timestamptz NOT NULL DEFAULT now();
ALTER TABLE clock_limit DROP CONSTRAINT clock_limit_hop_kind_category_priority_valid_from_key;
-- Without days or minutes a more particular limit is lifted; the plain one for hop and kind never is.
ALTER TABLE clock_limit DROP CONSTRAINT clock_limit_check;
ALTER TABLE clock_limit ADD CONSTRAINT clock_limit_one_measure CHECK (
    num_nonnulls(working_days, minutes) = 1
    OR num_nonnulls(working_days, minutes) = 0
       AND num_nonnulls(category, priority, organisation_type, organisation_id) > 0);
CREATE INDEX clock_limit_organisation ON clock_limit (organisation_id, id);
REVOKE UPDATE, DELETE ON clock_limit FROM ${appRole};

-- Whether a clock counts around the clock, so that a later change of limits leaves a running one as it is.
ALTER TABLE grievance
    ADD COLUMN any_hour        boolean NOT NULL DEFAULT false,
    ADD COLUMN paused_any_hour boolean NOT NULL DEFAULT false;
UPDATE grievance SET any_hour = true WHERE priority = 'URGENT_SAFETY' AND (status = 'AWAITING_ACCEPTANCE' OR hop = 'DUTY_DESK');
