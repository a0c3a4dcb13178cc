-- Stations as org-service announces them; where care takes place and packs lie is checked against them.
CREATE TABLE known_station (
    id          uuid    PRIMARY KEY,
    closed_down boolean NOT NULL,
    version     bigint  NOT NULL
);
REVOKE DELETE ON known_station FROM ${appRole};
