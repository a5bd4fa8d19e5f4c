-- What is to be made, in work, and made; and by when air needs it.

create table transcode.work_order (
    id           bigint generated always as identity primary key,
    master       text not null check (master ~ '^[0-9a-f]{64}$'),
    recipe       text not null,
    kind         text not null check (kind in ('LESSON', 'FILLER', 'SLATE', 'STANDBY')),
    lesson       text,
    language     text,
    scene        text,
    file         text,
    rate_num     integer not null,
    rate_den     integer not null,
    given_name   text not null,
    frames       bigint not null check (frames > 0),
    lufs_tenths  integer,
    peak_tenths  integer,
    house_number text not null check (house_number ~ '^[A-Z]{2}[0-9]{6}$'),
    title        text not null,
    state        text not null default 'QUEUED'
        check (state in ('QUEUED', 'IN_WORK', 'PARKED', 'DONE', 'REFUSED', 'FAILED')),
    percent      smallint not null default 0 check (percent between 0 and 100),
    attempts     smallint not null default 0,
    worker       text,
    heartbeat    timestamptz,
    not_before   timestamptz not null default now(),
    why          text not null default '',
    entered_at   timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    unique (master, recipe),
    check ((kind = 'LESSON') = (lesson is not null)),
    check ((kind = 'LESSON') = (file is not null)),
    check ((kind = 'LESSON') = (language is null)),
    check ((state = 'IN_WORK') = (worker is not null))
);

create index work_order_open on transcode.work_order (state) where state in ('QUEUED', 'IN_WORK', 'PARKED');

comment on table transcode.work_order is 'one thing to make; the same master under the same recipe is one order';
comment on column transcode.work_order.heartbeat is 'last sign of life of the worker, by the clock of the database, which all workers share';
comment on column transcode.work_order.scene is 'for drawn cards: which one';

create table transcode.wanted (
    lesson   text primary key,
    air_date date not null,
    air_time time not null,
    zone     text not null
);

comment on table transcode.wanted is 'the next airing of a lesson, as local date, time and zone';
