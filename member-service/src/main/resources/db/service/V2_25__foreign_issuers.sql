-- Which subject of another issuer is which person: of issuer and subject together a keyed hash.
CREATE TABLE foreign_subject (
    subject_hash bytea PRIMARY KEY,
    person_id    uuid        NOT NULL REFERENCES person (id),
    issuer       text        NOT NULL,
    linked_at    timestamptz NOT NULL,
    UNIQUE (person_id, issuer)
);

-- An identity token is good once.
CREATE TABLE foreign_token (
    token_hash bytea PRIMARY KEY,
    expires_at timestamptz NOT NULL
);
CREATE INDEX foreign_token_age ON foreign_token (expires_at);
