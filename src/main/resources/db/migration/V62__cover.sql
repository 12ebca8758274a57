create table cover (
  id varchar(36) not null,
  absence varchar(36) not null,
  post varchar(64) not null,
  holder varchar(64) not null,
  stand_in varchar(64),
  covered_at datetime(3) not null,
  returned_at datetime(3),
  primary key (id)
);
create index ix_cover_absence on cover (absence, post);
create index ix_cover_holder on cover (holder, returned_at);
create table handed_task (
  id varchar(36) not null,
  task varchar(64) not null,
  case_no varchar(64) not null,
  duty varchar(64) not null,
  post varchar(64),
  holder varchar(64) not null,
  stand_in varchar(64),
  handed_at datetime(3) not null,
  closed_at datetime(3),
  primary key (id)
);
create index ix_handed_task_task on handed_task (task, closed_at);
create index ix_handed_task_open on handed_task (closed_at, holder);
