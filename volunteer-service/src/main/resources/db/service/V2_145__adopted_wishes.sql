-- An adopted wish earns two points. After V2_61, which names the reasons that there were before.
ALTER TABLE transfer DROP CONSTRAINT transfer_reason_check,
    ADD CONSTRAINT transfer_reason_check CHECK (reason IN ('HAZARD_VERIFIED', 'WISH_ADOPTED', 'EXPIRED', 'MERGED'));
INSERT INTO earning_rule VALUES ('WISH_ADOPTED', 1, 2, '2026-01-01');
