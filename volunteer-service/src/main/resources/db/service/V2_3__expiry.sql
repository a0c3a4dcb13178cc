-- Points that lapse go back by a transfer of their own, which no rule gave and no source earned: it is its own source.
ALTER TABLE transfer DROP CONSTRAINT transfer_reason_check, ALTER COLUMN rule DROP NOT NULL,
    ADD CHECK (reason IN ('HAZARD_VERIFIED', 'EXPIRED')),
    ADD CHECK ((rule IS NULL) = (reason = 'EXPIRED'));
CREATE INDEX lot_expiring ON lot (expires_on, account_id) WHERE remaining > 0;
