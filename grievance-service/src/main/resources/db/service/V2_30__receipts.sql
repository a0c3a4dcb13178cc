-- What an anonymous worker's sixteen digits leave behind: a keyed hash of half of them, to find the case by, and a slow one of all.
CREATE TABLE case_receipt (
    grievance_id uuid    PRIMARY KEY,
    finding      bytea   NOT NULL UNIQUE,
    slow_hash    text    NOT NULL,
    -- Whether the worker has shown that the digits were written down.
    saved        boolean NOT NULL
);

-- Null for an anonymous case, and for one that was cut loose. Duty desk and branch know who it is unless the worker is under a pseudonym.
ALTER TABLE statement
    ALTER COLUMN filer DROP NOT NULL,
    ADD COLUMN filer_told boolean NOT NULL DEFAULT true;
GRANT UPDATE (filer, filer_told) ON statement TO ${appRole};
