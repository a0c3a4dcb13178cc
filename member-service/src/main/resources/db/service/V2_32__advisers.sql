-- Who advises which branch or company. An official's post, so the person stands in the clear, as with every role.
CREATE TABLE adviser_appointment (
    id              uuid PRIMARY KEY,
    person_id       uuid NOT NULL REFERENCES person (id),
    organisation_id uuid NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    from_day        date NOT NULL,
    to_day          date,
    appointed_by    uuid NOT NULL,
    version         bigint NOT NULL,
    CHECK (to_day >= from_day)
);
CREATE INDEX adviser_appointment_organisation ON adviser_appointment (organisation_id, id);
CREATE INDEX adviser_appointment_person ON adviser_appointment (person_id, id);
REVOKE DELETE ON adviser_appointment FROM ${appRole};

-- Whom an adviser keeps in touch with: found by a keyed hash, the person sealed under the link's own key.
CREATE TABLE adviser_link (
    id              uuid PRIMARY KEY,
    appointment_id  uuid NOT NULL REFERENCES adviser_appointment (id),
    worker_index    bytea,
    worker          bytea NOT NULL,
    division_code   text COLLATE "C" NOT NULL,
    linked_on       date NOT NULL,
    last_contact_on date,
    contacts        int  NOT NULL DEFAULT 0,
    ended_on        date,
    version         bigint NOT NULL,
    CHECK ((ended_on IS NULL) = (worker_index IS NOT NULL))
);
CREATE UNIQUE INDEX adviser_link_once ON adviser_link (appointment_id, worker_index);
CREATE INDEX adviser_link_worker ON adviser_link (worker_index) WHERE worker_index IS NOT NULL;
CREATE INDEX adviser_link_appointment ON adviser_link (appointment_id, id) WHERE ended_on IS NULL;
REVOKE DELETE ON adviser_link FROM ${appRole};

-- That there was a contact: codes and a day, no words.
CREATE TABLE adviser_contact (
    id      uuid PRIMARY KEY,
    link_id uuid NOT NULL REFERENCES adviser_link (id),
    way     text NOT NULL CHECK (way IN ('VISIT', 'PHONE', 'MESSAGE', 'MEETING')),
    topic   text NOT NULL CHECK (topic IN ('GREETING', 'WORK', 'POLICY', 'TRAINING', 'ACTIVITY', 'STATION')),
    on_day  date NOT NULL
);
CREATE INDEX adviser_contact_link ON adviser_contact (link_id, on_day DESC);
REVOKE UPDATE ON adviser_contact FROM ${appRole};
