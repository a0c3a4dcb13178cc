-- Whose notice it is only a keyed hash of the person tells, and what it is about lies sealed under the person's own key, all of one
-- length: a kind alone says who applied for membership, or who attends counselling.
CREATE TABLE notice (
    id         uuid PRIMARY KEY,
    inbox      bytea       NOT NULL,
    sealed     bytea       NOT NULL,
    -- A keyed hash of what it must not be told of twice.
    occasion   bytea UNIQUE,
    shown_from timestamptz NOT NULL,
    read_at    timestamptz
);
CREATE INDEX notice_inbox ON notice (inbox, shown_from DESC, id DESC);
CREATE INDEX notice_unread ON notice (inbox, shown_from) WHERE read_at IS NULL;
CREATE INDEX notice_age ON notice (shown_from);
