create table deadline_rule (
  id varchar(64) not null,
  version bigint not null,
  rule_code varchar(16) not null,
  variant varchar(16) not null,
  rule_profile varchar(16) not null,
  valid_from date not null,
  title varchar(100) not null,
  amount int,
  unit varchar(16) not null,
  binding_kind varchar(1) not null,
  basis varchar(300) not null,
  rolls boolean not null,
  guarded boolean not null,
  extension_rule varchar(32),
  primary key (id)
);
create unique index ux_deadline_rule on deadline_rule (rule_code, variant, rule_profile, valid_from);
create table case_deadline (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  rule_code varchar(16) not null,
  variant varchar(16) not null,
  rule_profile varchar(16) not null,
  title varchar(100) not null,
  basis varchar(300) not null,
  unit varchar(16) not null,
  guarded boolean not null,
  state varchar(16) not null,
  counted_from datetime(3) not null,
  runs_from datetime(3) not null,
  stated date,
  raw_last date not null,
  due_legal date not null,
  due_target date not null,
  legal_end datetime(3) not null,
  target_end datetime(3) not null,
  provisional_year int,
  extension_amount int not null,
  reason varchar(32),
  opened_at datetime(3) not null,
  settled_at datetime(3),
  primary key (id)
);
create index ix_case_deadline_case on case_deadline (case_no, rule_code);
create index ix_case_deadline_state on case_deadline (state, legal_end);
create index ix_case_deadline_provisional on case_deadline (provisional_year, state);
create table ladder_point (
  id varchar(32) not null,
  version bigint not null,
  rule_code varchar(16) not null,
  ladder_step varchar(16) not null,
  point_kind varchar(24) not null,
  amount int not null,
  primary key (id)
);
create unique index ux_ladder_point on ladder_point (rule_code, ladder_step);
create table ladder_step_taken (
  id bigint not null auto_increment,
  case_no varchar(32) not null,
  rule_code varchar(16) not null,
  legal_end datetime(3) not null,
  ladder_step varchar(16) not null,
  recipients varchar(400) not null,
  vacant boolean not null,
  taken_at datetime(3) not null,
  primary key (id)
);
create unique index ux_ladder_step_taken on ladder_step_taken (case_no, rule_code, legal_end, ladder_step);
create index ix_ladder_step_taken_at on ladder_step_taken (taken_at);
