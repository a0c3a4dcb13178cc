CREATE TABLE organisation (
    id                uuid PRIMARY KEY,
    name              text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    type              text        NOT NULL,
    line              text        NOT NULL CHECK (line IN ('PARTY', 'CORPORATE', 'GOVERNMENT')),
    parent_id         uuid REFERENCES organisation (id),
    path              text COLLATE "C" NOT NULL,
    division_code     text COLLATE "C" NOT NULL REFERENCES division (code),
    industries        text[]      NOT NULL DEFAULT '{}',
    competences       text[]      NOT NULL DEFAULT '{}',
    serves_company_id uuid REFERENCES organisation (id),
    dissolved_on      date,
    version           bigint      NOT NULL,
    CHECK (parent_id IS DISTINCT FROM id),
    CHECK (right(path, 37) = id::text || '/')
);
-- Unique, and a subtree is a range of it.
CREATE UNIQUE INDEX organisation_path ON organisation (path);
CREATE INDEX organisation_parent ON organisation (parent_id, id);
CREATE INDEX organisation_division ON organisation (division_code, id);
CREATE INDEX organisation_type ON organisation (type, id);
CREATE INDEX organisation_name ON organisation USING gin (name gin_trgm_ops);

CREATE TABLE organisation_move (
    id              uuid PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    from_parent_id  uuid,
    to_parent_id    uuid        NOT NULL,
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    moved_by        uuid        NOT NULL,
    moved_at        timestamptz NOT NULL
);
CREATE INDEX organisation_move_of ON organisation_move (organisation_id, moved_at);
REVOKE UPDATE, DELETE ON organisation_move FROM ${appRole};
