-- Events on their way out: insert-only, one partition per day, dropped as a whole. No DEFAULT partition, because
-- attaching a day would then scan it under a lock.
CREATE TABLE outbox (
    id         bigint GENERATED ALWAYS AS IDENTITY (CACHE 1), -- a cached range would break the order between sessions
    xid        xid8        NOT NULL DEFAULT pg_current_xact_id(),
    event_id   uuid        NOT NULL,
    topic      text        NOT NULL,
    key        text        NOT NULL,
    type       text        NOT NULL,
    payload    jsonb       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);
CREATE INDEX outbox_xid ON outbox (xid);
REVOKE UPDATE, DELETE ON outbox FROM ${appRole};

-- When the broker had acknowledged everything of a day.
CREATE TABLE outbox_day (
    day             date PRIMARY KEY,
    acknowledged_at timestamptz
);
REVOKE INSERT, UPDATE, DELETE ON outbox_day FROM ${appRole};

-- How far the relay has come: everything visible in last_snapshot is sent. While a large difference is paged, it is sent
-- up to page_id of what target_snapshot sees.
CREATE TABLE outbox_cursor (
    only_row        boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    incarnation     text,
    last_snapshot   pg_snapshot NOT NULL,
    target_snapshot pg_snapshot,
    page_id         bigint NOT NULL DEFAULT 0,
    max_id          bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 20);
INSERT INTO outbox_cursor (last_snapshot) VALUES (pg_current_snapshot());
REVOKE INSERT, DELETE ON outbox_cursor FROM ${appRole};

-- Stands in front of every aggregate's version; grows when this database was restored.
CREATE TABLE outbox_epoch (
    only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    epoch       bigint NOT NULL DEFAULT 0,
    incarnation text
);
INSERT INTO outbox_epoch DEFAULT VALUES;
REVOKE INSERT, UPDATE, DELETE ON outbox_epoch FROM ${appRole};

CREATE TABLE outbox_republish (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_id      bigint      NOT NULL,
    to_id        bigint      NOT NULL CHECK (to_id >= from_id),
    sent_id      bigint      NOT NULL,
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    done_at      timestamptz
);
CREATE INDEX outbox_republish_open ON outbox_republish (id) WHERE done_at IS NULL;

-- Which life of this database we are in: another cluster, another timeline (a point-in-time restore, a failover that may
-- have lost its tail) or a table made anew by pg_restore is another life.
CREATE FUNCTION outbox_incarnation() RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT format('%s/%s/%s', system_identifier, left(pg_walfile_name(pg_current_wal_insert_lsn()), 8),
                  'outbox'::regclass::oid::text)
      FROM pg_control_system()
$$;

-- Moves the epoch on when the database finds itself in another life, or when an operator says so (a restored disk
-- image cannot be told from inside).
CREATE FUNCTION outbox_notice_restore(declared boolean) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE outbox_epoch
       SET epoch = epoch + CASE WHEN incarnation IS NULL AND NOT declared THEN 0 ELSE 1 END,
           incarnation = outbox_incarnation()
     WHERE declared OR incarnation IS DISTINCT FROM outbox_incarnation();
    RETURN FOUND;
END $$;

-- Carries the cursor into another life, where transaction ids may start lower: what was unsent is stamped with this
-- transaction's id, so that the next poll finds it; what was sent and lies in the future of this cluster is stamped as
-- frozen. Needs one snapshot for everything it looks at.
CREATE FUNCTION outbox_adopt() RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    here pg_snapshot := pg_current_snapshot();
    old  outbox_cursor;
BEGIN
    IF current_setting('transaction_isolation') <> 'repeatable read' THEN
        RAISE EXCEPTION 'outbox_adopt runs in a repeatable read transaction';
    END IF;
    SELECT * INTO STRICT old FROM outbox_cursor FOR UPDATE;
    IF old.incarnation = outbox_incarnation() THEN
        RETURN false;
    END IF;
    IF old.incarnation IS NULL THEN
        UPDATE outbox_cursor SET incarnation = outbox_incarnation();
        RETURN false;
    END IF;
    UPDATE outbox
       SET xid = CASE WHEN id > old.max_id OR NOT pg_visible_in_snapshot(xid, old.last_snapshot)
                      THEN pg_current_xact_id() ELSE '3'::xid8 END
     WHERE id > old.max_id
        OR NOT pg_visible_in_snapshot(xid, old.last_snapshot)
        OR NOT pg_visible_in_snapshot(xid, here);
    UPDATE outbox_cursor
       SET incarnation = outbox_incarnation(), last_snapshot = here, target_snapshot = NULL, page_id = 0;
    RETURN true;
END $$;

-- Makes the partitions of today and the eight days that follow. Attaching an empty table, unlike creating it as a
-- partition, lets writers go on.
CREATE FUNCTION outbox_extend() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    today date := (clock_timestamp() AT TIME ZONE 'UTC')::date;
    d     date;
    part  text;
    made  integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('outbox_extend'));
    FOR d IN SELECT today + n FROM generate_series(0, 8) n LOOP
        part := 'outbox_' || to_char(d, 'YYYYMMDD');
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        EXECUTE format('CREATE TABLE %I (LIKE outbox INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
        EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, ${appRole}', part);
        EXECUTE format('ALTER TABLE outbox ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', part,
                       d::timestamp AT TIME ZONE 'UTC', (d + 1)::timestamp AT TIME ZONE 'UTC');
        INSERT INTO outbox_day (day) VALUES (d) ON CONFLICT DO NOTHING;
        made := made + 1;
    END LOOP;
    RETURN made;
END $$;

-- The first day, from today on, that has no partition.
CREATE FUNCTION outbox_first_missing_day() RETURNS date LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT min(d) FROM (
        SELECT (clock_timestamp() AT TIME ZONE 'UTC')::date + n AS d FROM generate_series(0, 60) n
    ) days WHERE to_regclass('outbox_' || to_char(d, 'YYYYMMDD')) IS NULL
$$;

-- Notes which past days are acknowledged as a whole, and drops the oldest one that has been so for seven days. Locks are
-- waited for so briefly that a writer never notices; what is busy is left for the next call.
CREATE FUNCTION outbox_drop_acknowledged() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '50ms' AS $$
DECLARE
    today date := (clock_timestamp() AT TIME ZONE 'UTC')::date;
    sent  pg_snapshot;
    d     date;
    busy  boolean;
BEGIN
    FOR d IN SELECT day FROM outbox_day WHERE day < today AND acknowledged_at IS NULL ORDER BY day LOOP
        BEGIN
            -- SHARE waits for uncommitted inserts, so that no row can still appear here.
            EXECUTE format('LOCK TABLE %I IN SHARE MODE', 'outbox_' || to_char(d, 'YYYYMMDD'));
            SELECT last_snapshot INTO STRICT sent FROM outbox_cursor;
            EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE NOT pg_visible_in_snapshot(xid, $1))',
                           'outbox_' || to_char(d, 'YYYYMMDD')) INTO busy USING sent;
            IF NOT busy THEN
                UPDATE outbox_day SET acknowledged_at = clock_timestamp() WHERE day = d;
            END IF;
        EXCEPTION WHEN lock_not_available THEN
            CONTINUE;
        END;
    END LOOP;
    SELECT min(day) INTO d FROM outbox_day WHERE acknowledged_at < clock_timestamp() - interval '7 days';
    IF d IS NULL THEN
        RETURN 0;
    END IF;
    EXECUTE format('DROP TABLE IF EXISTS %I', 'outbox_' || to_char(d, 'YYYYMMDD'));
    DELETE FROM outbox_day WHERE day = d;
    RETURN 1;
EXCEPTION WHEN lock_not_available THEN
    RETURN 0;
END $$;

SELECT outbox_extend();
