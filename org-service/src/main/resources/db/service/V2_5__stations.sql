-- Where a worker may rest. All of a station is public.
CREATE TABLE station (
    id                uuid PRIMARY KEY,
    name              text             NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    type              text             NOT NULL,
    runner            text             NOT NULL,
    organisation_id   uuid             NOT NULL REFERENCES organisation (id),
    division_code     text COLLATE "C" NOT NULL REFERENCES division (code),
    address           text             NOT NULL CHECK (length(address) BETWEEN 1 AND 200),
    floor             smallint         NOT NULL CHECK (floor BETWEEN -10 AND 200 AND floor <> 0),
    lon               double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    lat               double precision NOT NULL CHECK (lat BETWEEN -85 AND 85),
    -- Mercator, in degrees: near a point, distances in it are true but for a factor, so that it can be searched by distance.
    location          point            NOT NULL
        GENERATED ALWAYS AS (point(lon, degrees(asinh(tan(radians(lat)))))) STORED,
    -- Minutes, 2,880 for each day from Monday on and then for a holiday: the second 1,440 of a day are what it keeps open after midnight.
    hours             int4multirange   NOT NULL,
    holidays_as_usual boolean          NOT NULL,
    -- Whether a day of the week, a holiday or an exception has hours between ten in the evening and six.
    open_at_night     boolean          NOT NULL,
    -- Until then an exception or a closing may say otherwise than hours.
    special_until     timestamptz,
    -- One bit for each facility; charged are those that cost something.
    facilities        integer          NOT NULL,
    charged           integer          NOT NULL CHECK (charged & ~facilities = 0),
    -- The ratings as they are shown, which lag behind station_rating.
    shown_ratings     integer          NOT NULL DEFAULT 0,
    shown_stars       bigint           NOT NULL DEFAULT 0,
    closed_down_on    date,
    changed_at        timestamptz      NOT NULL,
    version           bigint           NOT NULL
) WITH (fillfactor = 90);
CREATE INDEX station_division ON station (division_code, id);
CREATE INDEX station_organisation ON station (organisation_id, division_code, id);
CREATE INDEX station_location ON station USING gist (location) WHERE closed_down_on IS NULL;
-- What few stations have or are: the nearest of them are found without passing all others by.
CREATE INDEX station_at_night ON station USING gist (location) WHERE closed_down_on IS NULL AND open_at_night;
CREATE INDEX station_upstairs ON station USING gist (location) WHERE closed_down_on IS NULL AND floor <> 1;
CREATE INDEX station_with_vehicle_charging ON station USING gist (location) WHERE closed_down_on IS NULL AND facilities & 8 <> 0;
CREATE INDEX station_with_computer ON station USING gist (location) WHERE closed_down_on IS NULL AND facilities & 16 <> 0;
CREATE INDEX station_with_therapy ON station USING gist (location) WHERE closed_down_on IS NULL AND facilities & 32 <> 0;
CREATE INDEX station_with_meeting_room ON station USING gist (location) WHERE closed_down_on IS NULL AND facilities & 64 <> 0;
CREATE INDEX station_with_sports_room ON station USING gist (location) WHERE closed_down_on IS NULL AND facilities & 128 <> 0;
CREATE INDEX station_care_station ON station USING gist (location) WHERE closed_down_on IS NULL AND type = 'CARE_STATION';
CREATE INDEX station_community_centre ON station USING gist (location) WHERE closed_down_on IS NULL AND type = 'COMMUNITY_CENTRE';
CREATE INDEX station_union_station ON station USING gist (location) WHERE closed_down_on IS NULL AND type = 'UNION_STATION';
CREATE INDEX station_partner_shop ON station USING gist (location) WHERE closed_down_on IS NULL AND type = 'PARTNER_SHOP';
CREATE INDEX station_service_site ON station USING gist (location) WHERE closed_down_on IS NULL AND type = 'SERVICE_SITE';

CREATE TABLE station_exception (
    station_id uuid           NOT NULL REFERENCES station (id),
    date       date           NOT NULL,
    -- Minutes from the date's midnight on, up to 2,880; empty when the station is closed all day.
    hours      int4multirange NOT NULL,
    reason     text CHECK (length(reason) BETWEEN 1 AND 200),
    PRIMARY KEY (station_id, date)
);

CREATE TABLE station_closing (
    id         uuid PRIMARY KEY,
    station_id uuid        NOT NULL REFERENCES station (id),
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz CHECK (ends_at >= starts_at),
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 200)
);
CREATE INDEX station_closing_of ON station_closing (station_id, starts_at);

-- Ids of attachments; a station's pictures show the place and nobody.
CREATE TABLE station_photo (
    station_id    uuid     NOT NULL REFERENCES station (id),
    attachment_id uuid     NOT NULL,
    place         smallint NOT NULL CHECK (place BETWEEN 1 AND 9),
    PRIMARY KEY (station_id, attachment_id),
    UNIQUE (station_id, place)
);

-- The rater is a keyed hash of person and station together: one each, and no list of the places where somebody was.
CREATE TABLE station_rating (
    station_id uuid     NOT NULL REFERENCES station (id),
    rater      bytea    NOT NULL CHECK (length(rater) = 32),
    stars      smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    shown      boolean  NOT NULL,
    PRIMARY KEY (station_id, rater)
);
CREATE INDEX station_rating_fresh ON station_rating (station_id) WHERE NOT shown;

CREATE TABLE station_correction (
    id          uuid PRIMARY KEY,
    station_id  uuid        NOT NULL REFERENCES station (id),
    proposer    bytea       NOT NULL CHECK (length(proposer) = 32),
    proposal    jsonb       NOT NULL,
    status      text        NOT NULL CHECK (status IN ('PROPOSED', 'ACCEPTED', 'REFUSED')),
    reason      text CHECK (length(reason) BETWEEN 1 AND 200),
    proposed_at timestamptz NOT NULL,
    decided_at  timestamptz,
    version     bigint      NOT NULL,
    CHECK ((status = 'PROPOSED') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX station_correction_proposed ON station_correction (station_id, proposer) WHERE status = 'PROPOSED';
CREATE INDEX station_correction_of ON station_correction (station_id, status, id);

CREATE TABLE service_list (
    id              uuid PRIMARY KEY,
    organisation_id uuid             NOT NULL REFERENCES organisation (id),
    division_code   text COLLATE "C" NOT NULL REFERENCES division (code),
    title           text             NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    items           jsonb            NOT NULL,
    published_at    timestamptz      NOT NULL,
    withdrawn_at    timestamptz,
    version         bigint           NOT NULL
);
CREATE INDEX service_list_published ON service_list (division_code, id) WHERE withdrawn_at IS NULL;
