-- Events that listeners have not finished with: Spring Modulith's JDBC registry, its own structure (v2).
create table house.event_publication (
  id                     uuid primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamp with time zone not null,
  completion_date        timestamp with time zone,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamp with time zone
);
create index event_publication_by_hash on house.event_publication using hash (serialized_event);
create index event_publication_by_completion on house.event_publication (completion_date);
