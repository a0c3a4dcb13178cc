-- Who is tied to a company without holding a role there. A record of somebody else's tie holds at and below the organisation
-- that made it, so that nobody keeps officers elsewhere away from a case.
CREATE TABLE declared_tie (
    id             uuid PRIMARY KEY,
    person_id      uuid   NOT NULL,
    company_id     uuid   NOT NULL,
    from_date      date   NOT NULL,
    until_date     date,
    -- Null for a declaration of one's own, which holds everywhere.
    recorded_at_id uuid,
    recorded_by    uuid   NOT NULL,
    -- Branches whose officer the person was when it was declared: such a branch gets no case about the company.
    branch_ids     uuid[] NOT NULL DEFAULT '{}',
    version        bigint NOT NULL,
    CHECK (until_date IS NULL OR until_date >= from_date)
);
CREATE INDEX declared_tie_person ON declared_tie (person_id);
CREATE INDEX declared_tie_recorded ON declared_tie (recorded_at_id, id) WHERE recorded_at_id IS NOT NULL;
CREATE INDEX declared_tie_branch ON declared_tie USING gin (branch_ids);
REVOKE DELETE ON declared_tie FROM ${appRole};

-- Who handles a case during one stay, which its alias names. No row that is not released: anybody with the role there.
CREATE TABLE case_handler (
    id           uuid PRIMARY KEY,
    grievance_id uuid        NOT NULL,
    stay_id      uuid        NOT NULL,
    person_id    uuid        NOT NULL,
    named_by     uuid        NOT NULL,
    named_at     timestamptz NOT NULL,
    released_at  timestamptz
);
CREATE UNIQUE INDEX case_handler_named ON case_handler (stay_id, person_id) WHERE released_at IS NULL;
CREATE INDEX case_handler_person ON case_handler (person_id) WHERE released_at IS NULL;
REVOKE DELETE ON case_handler FROM ${appRole};

-- Every opening of a case by somebody else, as the worker reads it: which office, in which role, when, what for. Who it was is
-- in the audit trail.
CREATE TABLE case_opening (
    id              uuid PRIMARY KEY,
    grievance_id    uuid        NOT NULL,
    opened_at       timestamptz NOT NULL,
    organisation_id uuid        NOT NULL,
    role            text        NOT NULL,
    purpose         text        NOT NULL,
    reason          bytea
);
CREATE INDEX case_opening_case ON case_opening (grievance_id, id);
REVOKE UPDATE, DELETE ON case_opening FROM ${appRole};

-- Somebody who does not handle a case asks to read it, and another one grants that, for a while.
CREATE TABLE visit (
    id              uuid PRIMARY KEY,
    grievance_id    uuid        NOT NULL,
    visitor_id      uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    role            text        NOT NULL,
    reason          bytea       NOT NULL,
    requested_at    timestamptz NOT NULL,
    granted_by      uuid,
    granted_at      timestamptz,
    until           timestamptz,
    CHECK ((granted_by IS NULL) = (until IS NULL) AND (granted_by IS NULL) = (granted_at IS NULL)),
    CHECK (granted_by <> visitor_id)
);
CREATE INDEX visit_case ON visit (grievance_id, visitor_id);
CREATE INDEX visit_waiting ON visit (id) WHERE granted_by IS NULL;
REVOKE DELETE ON visit FROM ${appRole};
