create table case_event (
  id bigint not null auto_increment,
  case_no varchar(32) not null,
  event_type varchar(40) not null,
  actor varchar(64) not null,
  happened_at datetime(3) not null,
  old_value varchar(64),
  new_value varchar(64),
  details longtext not null,
  primary key (id)
);
create index ix_case_event_case on case_event (case_no, id);
create index ix_case_event_type on case_event (event_type, id);
