-- A photo is the original until it is painted out, and then what came of it; the file lies among the attachments.
CREATE TABLE hazard_photo (
    id            uuid PRIMARY KEY,
    hazard_id     uuid        NOT NULL,
    report_id     uuid, -- none for a photo of how it was mended
    kind          text        NOT NULL,
    attachment_id uuid        NOT NULL,
    painted       boolean     NOT NULL,
    sent_at       timestamptz NOT NULL,
    CHECK ((report_id IS NULL) = (kind = 'FIXED'))
);
CREATE INDEX hazard_photo_hazard ON hazard_photo (hazard_id, id);
