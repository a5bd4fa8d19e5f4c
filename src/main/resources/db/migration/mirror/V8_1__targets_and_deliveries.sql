-- Where aired lessons go. Targets are rows: a new one of a known kind needs no code.
create table mirror.target (
  id      text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}$'),
  kind    text not null check (kind in ('DIRECTORY')),
  config  jsonb not null default '{}',
  enabled boolean not null default true
);

-- What aired, once a lesson: the newest revision that viewers have seen, with all a target has to be told.
create table mirror.release (
  lesson       text primary key,
  revision     int not null check (revision >= 1),
  title_kk     text not null,
  title_ru     text not null,
  subject      text not null,
  subject_kk   text not null,
  subject_ru   text not null,
  subject_en   text not null,
  channel      text not null,
  air_day      date not null,
  air_date     date not null,
  air_time     time not null,
  air_zone     text not null,
  house_number text not null,
  fingerprint  text not null,
  length       bigint not null check (length > 0),
  rung         text not null,
  rung_width   int not null,
  rung_height  int not null
);
comment on column mirror.release.length is 'frames at 25 a second';

-- Desired against actual, one row a target and lesson. The intent (SENDING) is committed before a connector acts.
create table mirror.delivery (
  target           text not null references mirror.target,
  lesson           text not null references mirror.release,
  desired_revision int not null check (desired_revision >= 1),
  actual_revision  int not null default 0 check (actual_revision >= 0),
  state            text not null check (state in ('PLANNED', 'SENDING', 'WAITING', 'DELIVERED', 'NEEDS_HUMAN')),
  attempt          int not null default 0,
  due_at           timestamptz not null,
  lease_until      timestamptz,
  problem          text check (problem in ('RETRY', 'WAIT_UNTIL', 'NEEDS_HUMAN')),
  problem_kk       text,
  problem_ru       text,
  problem_en       text,
  proof_revision   int,
  proof_place      text,
  proof_sha256     text,
  proof_files      int,
  proof_at         timestamptz,
  primary key (target, lesson),
  check (actual_revision <= desired_revision),
  check ((state = 'SENDING') = (lease_until is not null)),
  check (state <> 'DELIVERED' or (actual_revision = desired_revision and proof_sha256 is not null))
);
create index delivery_due on mirror.delivery (due_at) where state in ('PLANNED', 'WAITING');
create index delivery_under_way on mirror.delivery (lease_until) where state = 'SENDING';

-- The history of every delivery; rows are only ever added.
create table mirror.delivery_event (
  id       bigint generated always as identity primary key,
  target   text not null,
  lesson   text not null,
  at       timestamptz not null,
  revision int not null,
  attempt  int not null,
  state    text not null,
  note     text not null default ''
);
create index delivery_event_of on mirror.delivery_event (target, lesson, id);
create function mirror.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'delivery events are history: they are added, never changed';
end $$;
create trigger delivery_event_is_history before update or delete on mirror.delivery_event
  for each statement execute function mirror.refuse_change();
