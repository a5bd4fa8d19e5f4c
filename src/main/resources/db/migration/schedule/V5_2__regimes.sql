-- Regimes that were proposed: which one, for which days, grades and regions. What it prepared is kept as it was proposed.
create table schedule.regime_switch (
    id        bigint generated always as identity primary key,
    regime    text  not null,
    first_day date  not null,
    last_day  date  not null,
    document  jsonb not null,
    check (first_day <= last_day)
);

-- What became of each, step by step; a step is never changed, the last one is the state.
create table schedule.regime_step (
    switch      bigint      not null references schedule.regime_switch,
    number      integer     not null check (number > 0),
    kind        text        not null check (kind in ('PROPOSED', 'WITHDRAWN', 'IN_FORCE', 'ENDED')),
    person      text        not null check (person <> ''),
    at          timestamptz not null,
    reason      text        not null,
    -- revisions of schedule.plan; 0 where a step touches no plan
    plan_before integer     not null default 0,
    plan_after  integer     not null default 0,
    primary key (switch, number)
);
