ALTER TABLE sign_in_session DROP CONSTRAINT sign_in_session_way_check;
ALTER TABLE sign_in_session ADD CONSTRAINT sign_in_session_way_check
    CHECK (way IN ('PHONE_CODE', 'PASSWORD', 'WECHAT', 'OIDC', 'CLIENT'));

-- What the person or the app calls the device; coarse, and never an address.
ALTER TABLE sign_in_session ADD COLUMN device text CHECK (length(device) <= 40);

-- A system of an organisation. It is a person that is nobody, with the one role PLATFORM_SYSTEM; its secrets are sessions.
CREATE TABLE machine_client (
    person_id       uuid PRIMARY KEY REFERENCES person (id),
    organisation_id uuid        NOT NULL,
    name            text        NOT NULL,
    scopes          text[]      NOT NULL,
    created_at      timestamptz NOT NULL,
    closed_at       timestamptz
);
CREATE INDEX machine_client_organisation ON machine_client (organisation_id) WHERE closed_at IS NULL;
