-- This service's copy of the tree, fed by fengxing.organisations.v1; each event is the whole state of one organisation.
CREATE TABLE known_organisation (
    id                uuid PRIMARY KEY,
    path              text COLLATE "C" NOT NULL, -- ids from the root to the organisation itself, each followed by /
    type              text NOT NULL,
    line              text NOT NULL,             -- PARTY, CORPORATE or GOVERNMENT
    division_code     text COLLATE "C",          -- 12 digits
    industries        text[] NOT NULL DEFAULT '{}',
    dissolved         boolean NOT NULL DEFAULT false,
    name              text NOT NULL,
    serves_company_id uuid,                      -- the company that a Party organisation is there for
    parent_id         uuid,
    competences       text[] NOT NULL DEFAULT '{}',
    redirected_to     uuid,                      -- what a merger left in its place
    version           bigint NOT NULL            -- of the event; an older one changes nothing
);

CREATE INDEX known_organisation_path ON known_organisation (path);
CREATE INDEX known_organisation_division ON known_organisation (division_code, type);
CREATE INDEX known_organisation_parent ON known_organisation (parent_id);
CREATE INDEX known_organisation_serves ON known_organisation (serves_company_id) WHERE serves_company_id IS NOT NULL;
