CREATE TABLE access.person (
    name          text PRIMARY KEY,
    roles         text[]      NOT NULL,
    password_hash text        NOT NULL,
    since         timestamptz NOT NULL,
    CHECK (name = lower(name)),
    CHECK (cardinality(roles) > 0)
);

-- The token itself is nowhere in the house: only its SHA-256 is kept.
CREATE TABLE access.set_up_link (
    token_sha256 text PRIMARY KEY,
    valid_until  timestamptz NOT NULL
);
