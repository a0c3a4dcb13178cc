-- A GB/T 2260 code is its own path: the significant digits of a division are a prefix of those of everything in it.
CREATE TABLE division (
    code        text COLLATE "C" PRIMARY KEY CHECK (code ~ '^[0-9]{12}$'),
    parent_code text COLLATE "C" REFERENCES division (code) DEFERRABLE INITIALLY DEFERRED,
    level       text NOT NULL CHECK (level IN ('province', 'city', 'county', 'township', 'village')),
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 100)
);
CREATE INDEX division_parent ON division (parent_code, code);
CREATE INDEX division_name ON division USING gin (name gin_trgm_ops);
