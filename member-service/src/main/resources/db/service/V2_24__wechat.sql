-- Whose WeChat account is whose: of the openid a keyed hash and nothing else.
CREATE TABLE wechat_binding (
    openid_hash bytea PRIMARY KEY,
    person_id   uuid        NOT NULL UNIQUE REFERENCES person (id),
    bound_at    timestamptz NOT NULL
);
