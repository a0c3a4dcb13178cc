-- What a company tells before it does something to a worker whom it knows, as it undertook.
CREATE TABLE announced_measure (
    id              uuid PRIMARY KEY,
    grievance_id    uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    department_id   uuid        NOT NULL,
    penalty         text        NOT NULL,
    reason          bytea       NOT NULL,
    planned_on      date        NOT NULL,
    announced_at    timestamptz NOT NULL
);
CREATE INDEX announced_measure_case ON announced_measure (grievance_id, id);
CREATE INDEX announced_measure_department ON announced_measure (department_id, id);
REVOKE UPDATE, DELETE ON announced_measure FROM ${appRole};
