-- To whom a person may be shown who agreed to it; as it was told, sealed. Ended: the row stays, empty, so that an older word brings nothing back.
CREATE TABLE reveal_grant (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    -- Keyed hash of the person's id.
    person_index  bytea,
    master_key_id text,
    wrapped_key   bytea,
    sealed        bytea,
    CHECK ((person_index IS NULL) = (sealed IS NULL) AND (sealed IS NULL) = (wrapped_key IS NULL)
           AND (sealed IS NULL) = (master_key_id IS NULL))
);
CREATE INDEX reveal_grant_person ON reveal_grant (person_index) WHERE person_index IS NOT NULL;
REVOKE DELETE ON reveal_grant FROM ${appRole};
