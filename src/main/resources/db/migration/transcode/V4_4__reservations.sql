-- Room on the store's disk, promised to steps before they begin; one list for all workers.

create table transcode.reservation (
    step_key   text primary key check (step_key ~ '^[0-9a-f]{64}$'),
    worker     text not null,
    bytes      bigint not null check (bytes >= 0),
    made_at    timestamptz not null default now()
);

comment on table transcode.reservation is 'what is still to be written under a key, and by whom; a key in this list is in one hand only';
