-- What became of the airings of lessons; the newest word on an air day replaces the older ones.
create table coverage.fate (
  channel     text not null,
  air_day     date not null,
  lesson      text not null,
  start_frame bigint not null check (start_frame >= 0),
  fate        text not null check (fate in ('AIRED', 'SHORT', 'REPLACED', 'MISSED', 'MOVED')),
  revision    int not null check (revision >= 0),
  primary key (channel, air_day, lesson)
);
comment on column coverage.fate.start_frame is 'frames since the opening of the air day, 25 a second';
comment on column coverage.fate.revision is 'the list that was compared; 0 while only the airing itself is known';
