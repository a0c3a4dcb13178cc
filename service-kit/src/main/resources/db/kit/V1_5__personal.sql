-- One data key per person, wrapped by the master key named. Erasing empties the row and keeps it: the tombstone.
CREATE TABLE data_key (
    person_id     uuid PRIMARY KEY,
    wrapped_key   bytea,
    master_key_id text,
    created_at    timestamptz NOT NULL DEFAULT now(),
    destroyed_at  timestamptz,
    CONSTRAINT data_key_is_whole_or_destroyed CHECK (
        (wrapped_key IS NULL) = (destroyed_at IS NOT NULL) AND (wrapped_key IS NULL) = (master_key_id IS NULL))
);

-- A tombstone is for ever: a replay or a mistaken repair must not bring the person back.
CREATE FUNCTION keep_tombstone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the person % was erased', OLD.person_id USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER keep_tombstone BEFORE UPDATE OR DELETE ON data_key
    FOR EACH ROW WHEN (OLD.destroyed_at IS NOT NULL) EXECUTE FUNCTION keep_tombstone();

REVOKE DELETE ON data_key FROM ${appRole};
