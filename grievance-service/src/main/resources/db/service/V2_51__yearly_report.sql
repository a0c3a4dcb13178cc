-- A year as a province published it, word for word; a correction is another version.
CREATE TABLE yearly_report (
    division_code text        COLLATE "C" NOT NULL,
    year          int         NOT NULL CHECK (year BETWEEN 2020 AND 2099),
    version       int         NOT NULL CHECK (version > 0),
    published_at  timestamptz NOT NULL,
    note          text        NOT NULL,
    content       text        NOT NULL,
    PRIMARY KEY (division_code, year, version)
);
REVOKE UPDATE, DELETE ON yearly_report FROM ${appRole};
