-- Everything that lies in the object store, from before its first byte until after its last. Nobody refers to a row with
-- collect_at; once that has passed, the object is deleted and then the row.
CREATE TABLE stored_object (
    id         uuid        PRIMARY KEY,
    collect_at timestamptz,
    doomed     boolean     NOT NULL DEFAULT false, -- claimed by the collector: it can no longer be kept
    CONSTRAINT what_is_doomed_is_collected CHECK (NOT doomed OR collect_at IS NOT NULL)
);

CREATE INDEX stored_object_collect_at ON stored_object (collect_at) WHERE collect_at IS NOT NULL;

-- What a feature refers to. Its key lies here, wrapped: deleting the row ends the content, whatever copies of the objects there are.
CREATE TABLE attachment (
    id            uuid        PRIMARY KEY,
    purpose       text        NOT NULL,
    type          text        NOT NULL,
    size          bigint      NOT NULL CHECK (size > 0),
    name          bytea       NOT NULL,
    uploader      bytea,
    wrapped_key   bytea       NOT NULL,
    master_key_id text        NOT NULL,
    created_at    timestamptz NOT NULL,
    delete_at     timestamptz,
    CONSTRAINT what_nobody_refers_to_goes CHECK (uploader IS NULL OR delete_at IS NOT NULL)
);

CREATE INDEX attachment_delete_at ON attachment (delete_at) WHERE delete_at IS NOT NULL;

COMMENT ON COLUMN attachment.name IS 'the name that the file came with, sealed';
COMMENT ON COLUMN attachment.uploader IS 'HMAC of the person''s id, until a feature keeps the attachment; then nothing here says who sent it';
COMMENT ON COLUMN attachment.delete_at IS 'end of retention; null when the feature that keeps it deletes it';

CREATE TABLE attachment_piece (
    attachment_id uuid NOT NULL REFERENCES attachment ON DELETE CASCADE,
    position      int  NOT NULL CHECK (position >= 0),
    object_id     uuid NOT NULL UNIQUE REFERENCES stored_object,
    PRIMARY KEY (attachment_id, position)
);

-- A file on its way (tus 1.0). What has arrived lies in pieces, each durable and sealed before its bytes are acknowledged.
CREATE TABLE upload (
    id             uuid        PRIMARY KEY,
    purpose        text        NOT NULL,
    uploader       bytea       NOT NULL,
    length         bigint      NOT NULL CHECK (length > 0),
    received       bigint      NOT NULL DEFAULT 0,
    pieces         int         NOT NULL DEFAULT 0,
    metadata       bytea       NOT NULL,
    wrapped_key    bytea       NOT NULL,
    master_key_id  text        NOT NULL,
    expires_at     timestamptz NOT NULL,
    state          text        NOT NULL DEFAULT 'RECEIVING' CHECK (state IN ('RECEIVING', 'FINISHED', 'REFUSED')),
    refusal        text,
    checks         int         NOT NULL DEFAULT 0,
    checking_until timestamptz,
    CONSTRAINT no_more_than_announced CHECK (received BETWEEN 0 AND length),
    CONSTRAINT a_refusal_has_a_reason CHECK ((state = 'REFUSED') = (refusal IS NOT NULL))
);

CREATE INDEX upload_expires_at ON upload (expires_at);
CREATE INDEX upload_uploader ON upload (uploader) WHERE state = 'RECEIVING';
CREATE INDEX upload_to_finish ON upload (id) WHERE state = 'RECEIVING' AND received = length;

COMMENT ON COLUMN upload.uploader IS 'HMAC of the person''s id';
COMMENT ON COLUMN upload.metadata IS 'Upload-Metadata as the client sent it, sealed: it holds the file''s name';
COMMENT ON COLUMN upload.checks IS 'how often somebody began to look at the complete file; a file that nobody survives is refused';
COMMENT ON COLUMN upload.checking_until IS 'somebody looks at the complete file until then; later it is anybody''s again';

CREATE TABLE upload_piece (
    upload_id uuid   NOT NULL REFERENCES upload ON DELETE CASCADE,
    start     bigint NOT NULL CHECK (start >= 0),
    object_id uuid   NOT NULL UNIQUE REFERENCES stored_object,
    PRIMARY KEY (upload_id, start)
);

-- How much one person has announced on one day.
CREATE TABLE upload_allowance (
    uploader bytea  NOT NULL,
    day      date   NOT NULL,
    bytes    bigint NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (uploader, day)
);
