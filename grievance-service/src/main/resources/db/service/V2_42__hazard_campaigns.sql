-- Some days in which places are looked at by one checklist; who looked is an organisation, no person.
CREATE TABLE hazard_campaign (
    id              uuid PRIMARY KEY,
    organisation_id uuid   NOT NULL,
    title           text   NOT NULL,
    starts_on       date   NOT NULL,
    ends_on         date   NOT NULL CHECK (ends_on >= starts_on),
    checklist       text[] NOT NULL CHECK (cardinality(checklist) BETWEEN 1 AND 50)
);
CREATE INDEX hazard_campaign_organisation ON hazard_campaign (organisation_id, id);

CREATE TABLE hazard_campaign_site (
    id            uuid PRIMARY KEY,
    campaign_id   uuid NOT NULL REFERENCES hazard_campaign,
    name          text NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    lon           double precision,
    lat           double precision,
    inspector_id  uuid NOT NULL,
    planned_on    date NOT NULL,
    inspected_at  timestamptz,
    passed        int  NOT NULL,
    failed        int  NOT NULL,
    CHECK ((lon IS NULL) = (lat IS NULL))
);
CREATE INDEX hazard_campaign_site_campaign ON hazard_campaign_site (campaign_id, id);

CREATE TABLE hazard_campaign_fault (
    hazard_id uuid PRIMARY KEY,
    site_id   uuid NOT NULL REFERENCES hazard_campaign_site,
    item      int  NOT NULL
);
CREATE INDEX hazard_campaign_fault_site ON hazard_campaign_fault (site_id);
REVOKE UPDATE, DELETE ON hazard_campaign, hazard_campaign_fault FROM ${appRole};
