-- What playout engines reported. Append-only: a report is never changed and never taken back.
create table asrun.record (
  id           bigint generated always as identity primary key,
  channel      text not null,
  air_day      date not null,
  start_frame  bigint not null check (start_frame >= 0),      -- since the opening of the air day, 25 a second
  length       bigint not null check (length > 0),            -- frames
  clip         text not null,
  engine       text not null,
  reported     timestamp with time zone not null,
  -- what the clock on the wall showed at the first frame, for people and for a law that moves the clock
  local_date   date not null,
  local_time   time not null,
  zone         text not null,
  unique (channel, air_day, start_frame, length, clip, engine)
);

-- Lessons announced as aired, so that each is announced once.
create table asrun.lesson_aired (
  channel      text not null,
  air_day      date not null,
  start_frame  bigint not null,
  lesson       text not null,
  clip         text not null,
  announced    timestamp with time zone not null,
  primary key (channel, air_day, start_frame)
);

-- The last verdict on each day: which list, which records.
create table asrun.air_day_reconciled (
  channel      text not null,
  air_day      date not null,
  revision     int not null,
  outcomes     text not null,                                 -- SHA-256 of the outcomes: the same verdict is not said twice
  reconciled   timestamp with time zone not null,
  primary key (channel, air_day, revision)
);
