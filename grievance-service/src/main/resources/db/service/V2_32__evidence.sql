-- Pictures of a case; the files are attachments.
CREATE TABLE evidence (
    attachment_id uuid        PRIMARY KEY,
    grievance_id  uuid        NOT NULL,
    by_worker     boolean     NOT NULL,
    stay_id       uuid        NOT NULL,
    for_company   boolean     NOT NULL,
    added_at      timestamptz NOT NULL,
    CHECK (by_worker OR NOT for_company)
);
CREATE INDEX evidence_case ON evidence (grievance_id);
REVOKE UPDATE ON evidence FROM ${appRole};
GRANT UPDATE (for_company) ON evidence TO ${appRole};
