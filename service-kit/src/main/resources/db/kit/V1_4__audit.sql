-- Who did what to whom. Written with the act, sealed afterwards, never changed.
CREATE TABLE audit_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid          xid8        NOT NULL DEFAULT pg_current_xact_id(),
    at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor        text        NOT NULL,
    action       text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL,
    reason       text
);
CREATE INDEX audit_entry_xid ON audit_entry (xid);
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, id);
CREATE INDEX audit_entry_actor ON audit_entry (actor, id);

-- The chain: one link per entry, in the order of sealing.
CREATE TABLE audit_seal (
    seq        bigint PRIMARY KEY,
    entry_id   bigint NOT NULL UNIQUE,
    entry_hash bytea  NOT NULL,
    chain_hash bytea  NOT NULL
);

-- Every batch of the sealer ends with one, so the end of the chain is always signed.
CREATE TABLE audit_checkpoint (
    seq        bigint PRIMARY KEY,
    chain_hash bytea       NOT NULL,
    at         timestamptz NOT NULL,
    key_id     text        NOT NULL,
    signature  bytea       NOT NULL
);

REVOKE UPDATE, DELETE ON audit_entry, audit_seal, audit_checkpoint FROM ${appRole};

-- Holds back even the owner; what a superuser does all the same, the chain shows.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
