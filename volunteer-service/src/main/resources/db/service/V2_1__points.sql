-- A double-entry ledger: postings are only ever added, and those of one transfer add up to nothing.
CREATE TABLE account (
    id       uuid PRIMARY KEY,
    kind     text   NOT NULL CHECK (kind IN ('ISSUING', 'MEMBER')),
    owner_id uuid,
    balance  bigint NOT NULL DEFAULT 0,
    version  bigint NOT NULL DEFAULT 0,
    -- An issuing account's balance is the sum of its postings; keeping it here would make everybody wait for one row.
    CHECK (kind <> 'ISSUING' OR balance = 0),
    CHECK (kind <> 'MEMBER' OR balance >= 0)
);
CREATE UNIQUE INDEX account_owner ON account (kind, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE transfer (
    id          uuid PRIMARY KEY,
    reason      text        NOT NULL CHECK (reason IN ('HAZARD_VERIFIED')),
    source_id   uuid        NOT NULL,
    rule        int         NOT NULL,
    posted_at   timestamptz NOT NULL,
    -- Every source earns once.
    UNIQUE (reason, source_id)
);

CREATE TABLE posting (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    transfer_id   uuid   NOT NULL REFERENCES transfer (id),
    account_id    uuid   NOT NULL REFERENCES account (id),
    amount        bigint NOT NULL CHECK (amount <> 0),
    balance_after bigint CHECK (balance_after >= 0),
    UNIQUE (transfer_id, account_id)
);
CREATE INDEX posting_account ON posting (account_id, id DESC);
REVOKE UPDATE, DELETE ON transfer, posting FROM ${appRole};

CREATE TABLE lot (
    posting_id bigint PRIMARY KEY REFERENCES posting (id),
    account_id uuid   NOT NULL REFERENCES account (id),
    remaining  bigint NOT NULL CHECK (remaining >= 0),
    expires_on date   NOT NULL
);
CREATE INDEX lot_open ON lot (account_id, expires_on, posting_id) WHERE remaining > 0;

CREATE FUNCTION transfer_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT sum(amount) FROM posting WHERE transfer_id = NEW.transfer_id) <> 0 THEN
        RAISE EXCEPTION 'postings of transfer % do not balance', NEW.transfer_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER posting_balances AFTER INSERT ON posting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION transfer_balances();

INSERT INTO account (id, kind, owner_id)
VALUES ('01900000-0000-7000-8000-00000000b0d9', 'ISSUING', '01900000-0000-7000-8000-000000210000');
