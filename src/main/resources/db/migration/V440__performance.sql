-- What was promised in an agreement or a resolution, and what became of it; judicial confirmation of agreements.
create table performance (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  source varchar(16) not null,
  source_id varchar(36) not null,
  position int not null,
  promiser varchar(16),
  who varchar(200),
  what longtext not null,
  proof varchar(300),
  promised_on date not null,
  due_on date not null,
  at_once boolean not null,
  state varchar(16) not null,
  reported_on date,
  reported_by varchar(16),
  kept_on date,
  proof_words longtext,
  proof_id varchar(36),
  proof_type varchar(32),
  proof_sha256 varchar(64),
  follow_ups int not null,
  broken_on date,
  primary key (id)
);
create index ix_performance_case on performance (case_no, source, position);
create index ix_performance_state on performance (state, due_on, id);
create table judicial_confirmation (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  last_day date not null,
  court varchar(120),
  applied_on date,
  decided_on date,
  result varchar(16),
  document_no varchar(64),
  primary key (id)
);
create index ix_judicial_confirmation_case on judicial_confirmation (case_no);
