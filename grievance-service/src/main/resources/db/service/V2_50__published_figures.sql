-- Figures as they were told. Whole periods of the grid only, written once; scope is the leading digits of a division's code, filter
-- one platform (P:), category (C:) or department (O:), or - for all.
CREATE TABLE figure_period (
    subject   text NOT NULL,
    period    text COLLATE "C" NOT NULL,
    first_day date NOT NULL,
    PRIMARY KEY (subject, period)
);

-- totals: what was counted, a column per figure and bucket; gaps: per group, what is not told of it (cases, weeks, weeks withheld
-- for another's sake), no weeks where it is told.
CREATE TABLE figure_cell (
    subject text     NOT NULL,
    scope   text     COLLATE "C" NOT NULL,
    filter  text     COLLATE "C" NOT NULL,
    period  text     COLLATE "C" NOT NULL,
    totals  bigint[] NOT NULL,
    gaps    bigint[] NOT NULL,
    PRIMARY KEY (subject, scope, filter, period)
);
CREATE INDEX figure_cell_period ON figure_cell (subject, period, filter, scope);

-- How each case came to its end, each time: what is opened again is taken off the figures, by the step that ended it.
CREATE TABLE case_ending (
    grievance_id uuid        NOT NULL,
    step         int         NOT NULL,
    closed_at    timestamptz NOT NULL,
    ending       text        NOT NULL,
    outcome      text        NOT NULL,
    rating       int,
    PRIMARY KEY (grievance_id, step)
);
REVOKE UPDATE, DELETE ON figure_period, figure_cell, case_ending FROM ${appRole};
