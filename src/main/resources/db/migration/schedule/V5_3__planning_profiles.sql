-- What the house plans by. A profile is never changed: every change is the next revision, with who and why.
create table schedule.planning_profile (
    revision integer     primary key check (revision > 0),
    author   text        not null,
    reason   text        not null check (reason <> ''),
    kept_at  timestamptz not null,
    -- the profile as a plan file holds it (docs/formats/plan.md)
    document text        not null
);
