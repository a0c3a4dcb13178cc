-- The company between a worker and the platform; the kind of work was never read.
ALTER TABLE known_person DROP COLUMN kind_of_work, ADD COLUMN partner_id uuid;

-- The companies of the worker's chain when the case was filed: who is tied to one of them does not handle the case.
CREATE TABLE chain_company (
    grievance_id uuid NOT NULL,
    company_id   uuid NOT NULL,
    PRIMARY KEY (grievance_id, company_id)
);
INSERT INTO chain_company SELECT id, platform_id FROM grievance WHERE platform_id IS NOT NULL;
REVOKE UPDATE ON chain_company FROM ${appRole};

-- Urgent safety: a quarter of an hour at any hour also to find the right organisation, wherever the case lies.
INSERT INTO clock_limit (hop, kind, priority, working_days, minutes, valid_from) VALUES
    ('PLATFORM', 'DISPATCH', 'URGENT_SAFETY', NULL, 15, '2020-01-01'),
    ('REGULATOR', 'DISPATCH', 'URGENT_SAFETY', NULL, 15, '2020-01-01'),
    ('SUPERIOR_REGULATOR', 'DISPATCH', 'URGENT_SAFETY', NULL, 15, '2020-01-01');

-- Nobody reads what was kept of finished stays: the steps of a case say it all.
DROP TABLE passage;
ALTER TABLE grievance DROP COLUMN accept_due_at, DROP COLUMN accepted_at;

-- Keyed hash of the reporter's id, to find a person's reports by; null once the tie was cut.
ALTER TABLE hazard ADD COLUMN reporter_index bytea;
CREATE INDEX hazard_reporter ON hazard (reporter_index) WHERE reporter_index IS NOT NULL;
