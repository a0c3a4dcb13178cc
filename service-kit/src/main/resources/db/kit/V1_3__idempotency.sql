-- Answers by Idempotency-Key. A row comes into being with the effect that it answers for, and is never changed.
CREATE TABLE idempotency (
    key_hash    bytea       PRIMARY KEY CHECK (octet_length(key_hash) = 32),
    fingerprint bytea       NOT NULL CHECK (octet_length(fingerprint) = 32),
    answer      bytea       NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- rows are written in the order of their age, so the purge needs no more than this
CREATE INDEX idempotency_created_at ON idempotency USING brin (created_at);

REVOKE UPDATE ON idempotency FROM ${appRole};

COMMENT ON COLUMN idempotency.key_hash IS 'SHA-256 of caller, operation and key';
COMMENT ON COLUMN idempotency.fingerprint IS 'HMAC of the request under a key derived from the Idempotency-Key';
COMMENT ON COLUMN idempotency.answer IS 'status, headers and body, AES-256-GCM under a key derived from the Idempotency-Key';
