-- Equal for people of the same name in the same county, who may be one person with two accounts; only for those who told a name.
ALTER TABLE person ADD COLUMN name_index bytea;
CREATE INDEX person_same_name ON person (name_index, id) WHERE name_index IS NOT NULL;

-- Who was found to be one person, and what was moved, sealed under that person's key until it can not be undone any more.
CREATE TABLE person_merge (
    id         uuid PRIMARY KEY,
    from_id    uuid        NOT NULL REFERENCES person (id),
    to_id      uuid        NOT NULL REFERENCES person (id),
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    merged_by  uuid        NOT NULL,
    merged_at  timestamptz NOT NULL,
    undo_until timestamptz NOT NULL,
    moved      bytea,
    undone_by  uuid,
    undone_at  timestamptz,
    CHECK (from_id <> to_id AND (undone_by IS NULL) = (undone_at IS NULL))
);
CREATE UNIQUE INDEX person_merge_from ON person_merge (from_id) WHERE undone_at IS NULL;
CREATE INDEX person_merge_to ON person_merge (to_id);
CREATE INDEX person_merge_final ON person_merge (undo_until) WHERE moved IS NOT NULL;
REVOKE DELETE ON person_merge FROM ${appRole};
