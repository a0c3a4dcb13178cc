-- The confidential thread of a case. A stay at an organisation has a part of its own; whoever comes later reads only theirs.
CREATE TABLE case_message (
    id           uuid        PRIMARY KEY, -- random: a company that sees it learns no time
    position     bigint      GENERATED ALWAYS AS IDENTITY,
    grievance_id uuid        NOT NULL,
    stay_id      uuid        NOT NULL,
    hop          text        NOT NULL,
    owner_id     uuid        NOT NULL,
    by_worker    boolean     NOT NULL,
    sent_at      timestamptz NOT NULL,
    words        bytea       NOT NULL,
    unread       boolean     NOT NULL
);
CREATE INDEX case_message_case ON case_message (grievance_id, position);
CREATE INDEX case_message_unread ON case_message (grievance_id) WHERE unread;
REVOKE UPDATE, DELETE ON case_message FROM ${appRole};
GRANT UPDATE (unread) ON case_message TO ${appRole};

-- What the handlers of one organisation note for each other.
CREATE TABLE internal_note (
    id              uuid        PRIMARY KEY,
    grievance_id    uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    written_at      timestamptz NOT NULL,
    words           bytea       NOT NULL
);
CREATE INDEX internal_note_case ON internal_note (grievance_id, organisation_id, id);
REVOKE UPDATE, DELETE ON internal_note FROM ${appRole};
