create table ledger_row (
  case_no varchar(32) not null,
  status varchar(32) not null,
  ended boolean not null,
  guarded boolean not null,
  channel varchar(32) not null,
  source_no varchar(64),
  received_at datetime(3) not null,
  registered_by varchar(64) not null,
  anonymous boolean not null,
  headcount int not null,
  petitioner varchar(64),
  summary varchar(255) not null,
  summary_mark varchar(64) not null,
  community varchar(16),
  grid varchar(16),
  place_address varchar(200),
  category varchar(8),
  nature varchar(16),
  urgency varchar(4),
  handling_procedure varchar(16),
  first_post varchar(64),
  post varchar(64),
  accepted_at datetime(3),
  replied_at datetime(3),
  closed_at datetime(3),
  outcome varchar(16),
  satisfaction varchar(16),
  cycle int not null,
  supervised int not null,
  due_rule varchar(16),
  due_legal varchar(19),
  due_target varchar(19),
  next_rule varchar(16),
  next_legal varchar(19),
  next_target varchar(19),
  half_at datetime(3),
  warn_at datetime(3),
  end_at datetime(3),
  ladder_rule varchar(16),
  ladder_step varchar(16),
  breached boolean not null,
  listed boolean not null,
  last_event varchar(40),
  last_event_at datetime(3),
  primary key (case_no)
);
create index ix_ledger_received on ledger_row (received_at, case_no);
create index ix_ledger_status on ledger_row (status, received_at);
create index ix_ledger_community on ledger_row (community, received_at);
create index ix_ledger_grid on ledger_row (grid, received_at);
create index ix_ledger_category on ledger_row (category, received_at);
create index ix_ledger_registrar on ledger_row (registered_by, received_at);
create index ix_ledger_post on ledger_row (post, ended, end_at);
create index ix_ledger_half on ledger_row (half_at);
create index ix_ledger_warn on ledger_row (warn_at);
create index ix_ledger_end on ledger_row (end_at);
create table case_post (
  post varchar(64) not null,
  case_no varchar(32) not null,
  primary key (post, case_no)
);
create index ix_case_post_case on case_post (case_no);
create table case_gram (
  gram varchar(8) not null,
  case_no varchar(32) not null,
  primary key (gram, case_no)
);
create index ix_case_gram_case on case_gram (case_no);
