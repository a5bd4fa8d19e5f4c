-- What a probe said of a recording before it was decoded. Named by its bytes, so it never has to change; probed again by a
-- later house it may be written anew.

create table media.source_facts (
    master    text primary key check (master ~ '^[0-9a-f]{64}$'),
    facts     jsonb not null,
    probed_at timestamptz not null
);
