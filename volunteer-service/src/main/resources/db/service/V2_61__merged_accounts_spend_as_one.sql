-- Two accounts found to be one person's are one account: what is left of each lot goes to the account that stays, by a transfer of its own
-- that no rule gave, and back when the merge is undone. A lot knows on whose account it was earned first; expiry goes with it.
ALTER TABLE lot ADD COLUMN origin_id uuid REFERENCES account (id);
UPDATE lot SET origin_id = account_id;
ALTER TABLE lot ALTER COLUMN origin_id SET NOT NULL;
CREATE INDEX lot_origin ON lot (origin_id) WHERE remaining > 0;

ALTER TABLE transfer DROP CONSTRAINT transfer_reason_check, DROP CONSTRAINT transfer_check,
    ADD CHECK (reason IN ('HAZARD_VERIFIED', 'EXPIRED', 'MERGED')),
    ADD CHECK ((rule IS NULL) = (reason IN ('EXPIRED', 'MERGED')));

-- Into which account this one was closed, through others too; itself when it was not.
CREATE FUNCTION merged_root(id uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE up AS (
        SELECT $1 AS id, 0 AS steps
         UNION ALL SELECT m.to_id, up.steps + 1 FROM merged_person m JOIN up ON m.from_id = up.id
                    WHERE m.to_id IS NOT NULL AND up.steps < 20)
    SELECT up.id FROM up ORDER BY up.steps DESC LIMIT 1
$$;
