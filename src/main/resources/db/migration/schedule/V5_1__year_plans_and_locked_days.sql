-- Plans of the year. A plan is never changed: replanning makes the next revision.
create extension if not exists btree_gist;

create table schedule.plan (
    revision    integer     primary key check (revision > 0),
    year        text        not null,
    curriculum  text        not null,
    made_at     timestamptz not null,
    -- the plan file, byte for byte (docs/formats/plan.md)
    document    text        not null
);

-- The same plan as rows, for questions that need no whole year. A coming airing is local: date, time on the wall and zone.
create table schedule.placement (
    revision    integer not null references schedule.plan on delete cascade,
    channel     text    not null,
    air_day     date    not null,
    starts      time    not null,
    zone        text    not null,
    start_frame bigint  not null check (start_frame >= 0),
    frames      bigint  not null check (frames > 0),
    lesson      text    not null,
    role        text    not null check (role in ('PREMIERE', 'REPEAT')),
    primary key (revision, channel, air_day, start_frame)
);

create index placement_by_lesson on schedule.placement (revision, lesson);

-- Days that were locked. A late change makes the next revision of the day.
create table schedule.air_day (
    channel   text        not null,
    air_day   date        not null,
    revision  integer     not null check (revision > 0),
    locked_at timestamptz not null,
    -- the whole AirDayPlan, as the event carried it
    document  jsonb       not null,
    primary key (channel, air_day, revision)
);

create table schedule.locked_slot (
    channel     text    not null,
    air_day     date    not null,
    revision    integer not null,
    starts      time    not null,
    zone        text    not null,
    start_frame bigint  not null check (start_frame >= 0),
    frames      bigint  not null check (frames > 0),
    lesson      text    not null,
    role        text    not null check (role in ('PREMIERE', 'REPEAT')),
    on_air      int8range generated always as (int8range(start_frame, start_frame + frames)) stored,
    foreign key (channel, air_day, revision) references schedule.air_day on delete cascade,
    -- one thing at a time, whatever program writes here
    constraint one_thing_at_a_time
        exclude using gist (channel with =, air_day with =, revision with =, on_air with &&)
);
