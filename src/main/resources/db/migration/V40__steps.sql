create table opinion (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  cycle int not null,
  outcome varchar(16) not null,
  opinion_note varchar(36) not null,
  measures_note varchar(36),
  carry_out_by date,
  drafted_by varchar(64) not null,
  drafted_at datetime(3) not null,
  signed_by varchar(64),
  signed_at datetime(3),
  served_at datetime(3),
  primary key (id)
);
create unique index ux_opinion_case on opinion (case_no, cycle);
create table call_back (
  id bigint not null auto_increment,
  case_no varchar(32) not null,
  cycle int not null,
  reached boolean not null,
  solved boolean,
  satisfaction varchar(16),
  remark_note varchar(36),
  caller varchar(64) not null,
  called_at datetime(3) not null,
  primary key (id)
);
create index ix_call_back_case on call_back (case_no, cycle);
create table sitting (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  sitting_order int not null,
  sitting_date date not null,
  invited int not null,
  present int not null,
  in_favour int not null,
  resolution_note varchar(36),
  quorum_met boolean not null,
  carried boolean not null,
  primary key (id)
);
create index ix_sitting_case on sitting (case_no, sitting_order);
