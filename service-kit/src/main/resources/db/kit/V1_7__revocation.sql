-- Access tokens that are void before they run out; rows are dropped once no such token can be alive.
CREATE TABLE revocation (
    person_id           uuid PRIMARY KEY,
    tokens_valid_from   timestamptz,             -- tokens issued before are void
    revoked_session_ids uuid[] NOT NULL DEFAULT '{}',
    changed_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    xid                 xid8 NOT NULL DEFAULT pg_current_xact_id() -- finds what was committed since a snapshot
);

CREATE INDEX revocation_xid ON revocation (xid);
