-- Files that go with lessons, what waits at the doors for a person, and what was cleared away there.

create table media.sidecar (
    id          bigint generated always as identity primary key,
    lesson      text not null,
    kind        text not null check (kind in ('CAPTIONS', 'SIGNING', 'NOTES', 'THUMBNAIL')),
    variant     text not null,
    revision    integer not null check (revision > 0),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    file_name   text not null,
    given_name  text not null,
    door        text not null,
    by_whom     text not null,
    bytes       bigint not null check (bytes >= 0),
    facts       jsonb,
    state       text not null check (state in ('KEPT', 'REFUSED')),
    findings    jsonb not null default '[]',
    arrived_at  timestamptz not null,
    unique (lesson, kind, variant, revision)
);

comment on table media.sidecar is 'a file that goes with a lesson; a later revision takes the place of an earlier one, which stays as it was';
comment on column media.sidecar.variant is 'the language of captions, the use of signing; empty for notes and thumbnails';
comment on column media.sidecar.file_name is 'its name in the folder sidecars, made by the house; empty when it went to quarantine';
comment on column media.sidecar.facts is 'what the probe said of a picture in sign language';

create table media.sidecar_fit (
    sidecar   bigint not null references media.sidecar (id),
    master    text not null check (master ~ '^[0-9a-f]{64}$'),
    fits      boolean not null,
    findings  jsonb not null default '[]',
    judged_at timestamptz not null,
    primary key (sidecar, master)
);

create index sidecar_fit_by_master on media.sidecar_fit (master);

comment on table media.sidecar_fit is 'whether a sidecar fits a recording of its lesson: captions may be longer than a re-edit';

create table media.arrival (
    id          bigint generated always as identity primary key,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    given_name  text not null,
    base        text not null,
    door        text not null,
    by_whom     text not null,
    bytes       bigint not null check (bytes >= 0),
    file_name   text not null,
    facts       jsonb,
    findings    jsonb not null,
    arrived_at  timestamptz not null,
    state       text not null default 'WAITING' check (state in ('WAITING', 'MATCHED', 'REJECTED')),
    lesson      text,
    decided_by  text,
    decided_at  timestamptz,
    reason      text,
    check ((state = 'WAITING') = (decided_by is null)),
    check ((state = 'WAITING') = (decided_at is null)),
    check ((state = 'MATCHED') = (lesson is not null)),
    check ((state = 'REJECTED') = (reason is not null))
);

create unique index arrival_waits_once on media.arrival (fingerprint) where state = 'WAITING';

comment on table media.arrival is 'what came in and told no lesson; who sent it on or turned it away, and when';
comment on column media.arrival.base is 'its name without endings, as labels and files of the same name are compared';
comment on column media.arrival.file_name is 'its name in the folder waiting, made by the house';

create table media.label (
    id         bigint generated always as identity primary key,
    base       text not null,
    lesson     text not null,
    given_name text not null,
    door       text not null,
    by_whom    text not null,
    told_at    timestamptz not null,
    used_by    text
);

create index label_by_base on media.label (base, told_at desc);

comment on table media.label is 'a JSON file that said which lesson a recording is; good for one recording';

create table media.leftover (
    id         bigint generated always as identity primary key,
    given_name text not null,
    door       text not null,
    by_whom    text not null,
    bytes      bigint not null check (bytes >= 0),
    untouched_since timestamptz not null,
    removed_at timestamptz not null
);

comment on table media.leftover is 'unfinished files that were cleared away at a door because nobody went on with them';
