-- What a branch proposes to tell the company; sealed, until the worker approves it or words it anew.
CREATE TABLE summary_draft (
    grievance_id uuid  PRIMARY KEY,
    words        bytea NOT NULL
);
GRANT UPDATE (summary) ON statement TO ${appRole};

-- Whose years after closing are over: the key is destroyed, and only codes and times are left.
ALTER TABLE grievance ADD COLUMN forgotten boolean NOT NULL DEFAULT false;
CREATE INDEX grievance_kept ON grievance (closed_at) WHERE closed_at IS NOT NULL AND NOT forgotten;
