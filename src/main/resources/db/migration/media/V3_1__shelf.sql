-- Recordings as they arrived, and clips fit for air.

create table media.master (
    id          text primary key check (id ~ '^[0-9a-f]{64}$'),
    given_name  text not null,
    lesson      text,
    file_name   text not null,
    state       text not null check (state in ('ARRIVED', 'ACCEPTED', 'IN_WORK', 'READY', 'REFUSED')),
    percent     smallint not null default 0 check (percent between 0 and 100),
    essence     jsonb,
    loudness    jsonb,
    findings    jsonb not null default '[]',
    arrived_at  timestamptz not null,
    changed_at  timestamptz not null,
    check (lesson is not null or state = 'REFUSED')
);

create index master_by_lesson on media.master (lesson, arrived_at desc);
create index master_by_state on media.master (state) where state in ('ARRIVED', 'ACCEPTED', 'IN_WORK');

comment on table media.master is 'a recording as it came, named by the SHA-256 of its bytes; the same bytes twice are one row';
comment on column media.master.file_name is 'its name in the folder masters, made by the house; empty when it went to quarantine';

create table media.clip (
    house_number text primary key check (house_number ~ '^[A-Z]{2}[0-9]{6}$'),
    master       text not null,
    content      jsonb not null,
    lesson       text,
    stock        text check (stock in ('FILLER', 'SLATE', 'STANDBY')),
    language     text not null,
    title        text not null,
    frames       bigint not null check (frames > 0),
    fingerprint  text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    house_bytes  bigint not null,
    loudness     jsonb not null,
    ladder       jsonb not null,
    put_up_at    timestamptz not null,
    check ((lesson is null) <> (stock is null))
);

create index clip_by_lesson on media.clip (lesson, put_up_at desc);
create index clip_by_stock on media.clip (language, stock);

create table media.number_series (
    letters text primary key check (letters ~ '^[A-Z]{2}$'),
    last    integer not null check (last between 1 and 999999)
);

comment on table media.number_series is 'the last house number given for each pair of letters; a number is never given twice';
