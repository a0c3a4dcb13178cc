CREATE TABLE hazard (
    id              uuid PRIMARY KEY,
    reporter        bytea            NOT NULL,
    category        text             NOT NULL,
    description     text             NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    lon             double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    lat             double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    organisation_id uuid             NOT NULL,
    status          text             NOT NULL,
    reported_at     timestamptz      NOT NULL,
    verified_at     timestamptz,
    version         bigint           NOT NULL
);
CREATE INDEX hazard_unverified ON hazard (organisation_id, id) WHERE status = 'REPORTED';
