-- Notices that are to be asked for a while after what they tell of, so that their moment ties nobody to a case. The row says when,
-- and nothing else: whom, what and about what is sealed under a key that goes with the row. The id is random.
CREATE TABLE pending_notice (
    id            uuid PRIMARY KEY,
    send_at       timestamptz NOT NULL,
    sealed        bytea       NOT NULL,
    wrapped_key   bytea       NOT NULL,
    master_key_id text        NOT NULL
);
CREATE INDEX pending_notice_send_at ON pending_notice (send_at);
