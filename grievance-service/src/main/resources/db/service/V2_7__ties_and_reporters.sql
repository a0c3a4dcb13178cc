-- The company between a worker and the platform.
ALTER TABLE known_person ADD COLUMN partner_id uuid;

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
