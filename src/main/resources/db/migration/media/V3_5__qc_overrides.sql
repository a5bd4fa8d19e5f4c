-- Persons who took a blocking finding upon themselves. Only ever added to.

create table media.qc_override (
    id           bigint generated always as identity primary key,
    master       text not null check (master ~ '^[0-9a-f]{64}$'),
    check_name   text not null,
    by_whom      text not null check (btrim(by_whom) <> ''),
    in_role      text not null check (btrim(in_role) <> ''),
    reason       text not null check (btrim(reason) <> ''),
    overridden_at timestamptz not null,
    unique (master, check_name, by_whom)
);

create function media.stays_as_written() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name;
end $$;

create trigger qc_override_stays before update or delete on media.qc_override
    for each row execute function media.stays_as_written();

create trigger qc_report_stays before update or delete on media.qc_report
    for each row execute function media.stays_as_written();
