-- Counts by day and key, a key's dimensions joined by |, the most significant first; byte order, so that a prefix is a range.
-- Sharded by database session, so that writers of one figure do not wait for each other; a reader adds the shards up.
CREATE TABLE rollup (
    figure text     COLLATE "C" NOT NULL,
    key    text     COLLATE "C" NOT NULL,
    day    date     NOT NULL,
    shard  smallint NOT NULL,
    total  bigint   NOT NULL,
    PRIMARY KEY (figure, key, day, shard)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.2);

REVOKE DELETE ON rollup FROM ${appRole};
