-- What a branch does together (三会一课、主题党日、学习).
CREATE TABLE branch_activity (
    id            uuid PRIMARY KEY,
    branch_id     uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('MEETING_OF_ALL', 'COMMITTEE_MEETING', 'GROUP_MEETING', 'PARTY_CLASS', 'THEME_DAY', 'STUDY')),
    title         text NOT NULL,
    place         text NOT NULL,
    online        boolean NOT NULL,
    party_day     boolean NOT NULL,                -- of the community, where several branches meet
    included      text[] NOT NULL,
    starts_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    cancelled_at  timestamptz,
    version       bigint NOT NULL,
    CHECK (ends_at > starts_at)
);
CREATE INDEX branch_activity_branch ON branch_activity (branch_id, id);
REVOKE DELETE ON branch_activity FROM ${appRole};

-- Who was there, as a keyed hash of activity and member together: no two rows of one member look alike.
CREATE TABLE branch_attendance (
    activity_id uuid  NOT NULL REFERENCES branch_activity (id),
    attendee    bytea NOT NULL,
    PRIMARY KEY (activity_id, attendee)
);

-- Branches that include a member in what they do, beside the one where the member belongs; without a vote.
CREATE TABLE participation (
    id            uuid PRIMARY KEY,
    membership_id uuid NOT NULL REFERENCES membership (id),
    branch_id     uuid NOT NULL,
    from_day      date NOT NULL,
    to_day        date,
    CHECK (to_day >= from_day)
);
CREATE UNIQUE INDEX participation_once ON participation (membership_id, branch_id) WHERE to_day IS NULL;
CREATE INDEX participation_branch ON participation (branch_id) WHERE to_day IS NULL;
