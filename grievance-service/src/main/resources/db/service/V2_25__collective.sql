-- Cases that are alike, at one desk, answered once for all who stay.
CREATE TABLE collective (
    id            uuid PRIMARY KEY,
    -- What a company calls it; new at every desk.
    alias_id      uuid        NOT NULL UNIQUE,
    hop           text        NOT NULL,
    owner_id      uuid        NOT NULL,
    category      text        NOT NULL,
    platform_id   uuid        NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    summary       bytea       NOT NULL,
    -- What who stays may pass on to others: sealed to be shown, and a keyed hash to find the case by.
    code          bytea       NOT NULL,
    code_index    bytea       NOT NULL UNIQUE,
    formed_at     timestamptz NOT NULL,
    answered_at   timestamptz,
    step          int         NOT NULL,
    version       bigint      NOT NULL
);
CREATE INDEX collective_desk ON collective (owner_id, alias_id) WHERE answered_at IS NULL;

-- Who was asked, or came by the code. Whether a case stays is on the case; who left is on record nowhere.
CREATE TABLE collective_invitation (
    grievance_id  uuid NOT NULL,
    collective_id uuid NOT NULL,
    PRIMARY KEY (grievance_id, collective_id)
);
REVOKE UPDATE ON collective_invitation FROM ${appRole};

ALTER TABLE grievance ADD COLUMN collective_id uuid;
CREATE INDEX grievance_collective ON grievance (collective_id) WHERE collective_id IS NOT NULL;
ALTER TABLE grievance_entry ADD COLUMN together boolean NOT NULL DEFAULT false;
