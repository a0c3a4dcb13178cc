-- What an attachment is kept for: the station that it shows, the report that it proves. Until then it is its sender's.
ALTER TABLE attachment
    ADD COLUMN kept_for uuid,
    ADD CONSTRAINT what_has_no_sender_is_kept CHECK ((uploader IS NULL) = (kept_for IS NOT NULL));

CREATE INDEX attachment_kept_for ON attachment (kept_for) WHERE kept_for IS NOT NULL;
