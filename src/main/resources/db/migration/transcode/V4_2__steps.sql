-- Orders that a person stopped, and orders worked in steps that any worker may take one by one.

alter table transcode.work_order drop constraint work_order_state_check;
alter table transcode.work_order add constraint work_order_state_check
    check (state in ('QUEUED', 'IN_WORK', 'PARKED', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED'));
alter table transcode.work_order add column way text not null default 'WHOLE' check (way in ('WHOLE', 'STEPS'));

comment on column transcode.work_order.way is 'WHOLE: one worker makes all of it in one go; STEPS: see transcode.step';

create table transcode.step (
    id               bigint generated always as identity primary key,
    work_order       bigint not null references transcode.work_order on delete cascade,
    kind             text not null check (kind in ('LISTEN', 'MAKE', 'JUDGE', 'VERIFY', 'PACK')),
    part             text not null check (part in ('WHOLE', 'AIR', 'REST')),
    profiles         text not null,
    waits_for        text not null,
    state            text not null
        check (state in ('WAITING', 'QUEUED', 'IN_WORK', 'PARKED', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED')),
    step_key         text check (step_key ~ '^[0-9a-f]{64}$'),
    percent          smallint not null default 0 check (percent between 0 and 100),
    speed_hundredths integer not null default 0,
    left_millis      bigint,
    attempts         smallint not null default 0,
    worker           text,
    heartbeat        timestamptz,
    not_before       timestamptz not null default now(),
    why              text not null default '',
    changed_at       timestamptz not null default now(),
    unique (work_order, kind, part),
    check ((state = 'IN_WORK') = (worker is not null)),
    check (state <> 'DONE' or step_key is not null)
);

create index step_open on transcode.step (state) where state in ('WAITING', 'QUEUED', 'IN_WORK', 'PARKED');

comment on table transcode.step is 'one step of an order; a row that is DONE has its folder standing under its key';
comment on column transcode.step.profiles is 'names with versions, parted by blanks';
comment on column transcode.step.waits_for is 'steps of the same order that must be done before, as KIND-PART, parted by blanks';
comment on column transcode.step.heartbeat is 'last sign of life of the worker, by the clock of the database, which all workers share';
