-- A branch outside this tree has no id here: what it is called is sealed under the member's record, as the reference of the national
-- system is. Out of the tree nobody here accepts; the branch left says when the national system has done it.
ALTER TABLE transfer
    ALTER COLUMN to_id DROP NOT NULL,
    ADD COLUMN outside bytea,
    ADD COLUMN outside_division text COLLATE "C",
    ADD CHECK (to_id IS NOT NULL OR outside IS NOT NULL AND outside_division IS NOT NULL AND state NOT IN ('PROPOSED', 'RETURNED')),
    ADD CHECK (from_id IS NULL OR to_id IS NULL OR outside IS NULL);
ALTER TABLE membership DROP CONSTRAINT membership_ending_check;
ALTER TABLE membership ADD CONSTRAINT membership_ending_check CHECK (ending IN ('WITHDRAWN', 'CANCELLED', 'SEALED', 'MOVED_OUT'));
