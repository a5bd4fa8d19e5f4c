-- What the checks said of a recording; a report is never changed, a later one stands beside it.

create table media.qc_report (
    id         bigint generated always as identity primary key,
    master     text not null check (master ~ '^[0-9a-f]{64}$'),
    verdict    text not null check (verdict in ('PASS', 'WARN', 'FAIL')),
    thresholds text not null,
    report     jsonb not null,
    written_at timestamptz not null
);

create index qc_report_by_master on media.qc_report (master, id desc);
