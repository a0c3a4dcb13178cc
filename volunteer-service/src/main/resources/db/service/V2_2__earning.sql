CREATE TABLE earning_rule (
    reason     text NOT NULL,
    rule       int  NOT NULL,
    points     int  NOT NULL CHECK (points > 0),
    valid_from date NOT NULL,
    PRIMARY KEY (reason, rule)
);
INSERT INTO earning_rule VALUES ('HAZARD_VERIFIED', 1, 2, '2026-01-01');

-- What was earned and waits for the night, so that the hour of a posting tells nobody which hazard it was for.
CREATE TABLE earning (
    reason    text        NOT NULL,
    source_id uuid        NOT NULL,
    person_id uuid        NOT NULL,
    rule      int         NOT NULL,
    points    int         NOT NULL,
    due_at    timestamptz NOT NULL,
    PRIMARY KEY (reason, source_id)
);
CREATE INDEX earning_due ON earning (due_at);

CREATE TABLE erased_person (
    person_id uuid PRIMARY KEY
);
REVOKE UPDATE, DELETE ON erased_person FROM ${appRole};
