CREATE TABLE ping (id uuid PRIMARY KEY, version bigint NOT NULL);
CREATE TABLE received_ping (line bigint GENERATED ALWAYS AS IDENTITY, id uuid NOT NULL, version bigint NOT NULL);
