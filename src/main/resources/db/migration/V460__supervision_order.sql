create table supervision_order (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  order_kind varchar(16) not null,
  trigger_kind varchar(24),
  rule_code varchar(16),
  light varchar(8) not null,
  listed boolean not null,
  post varchar(64) not null,
  note varchar(36),
  ordered_by varchar(64) not null,
  ordered_at datetime(3) not null,
  span_days int not null,
  first_answer_by date not null,
  answer_by date not null,
  state varchar(16) not null,
  answered_by varchar(64),
  answered_at datetime(3),
  answer_note varchar(36),
  remedied boolean,
  reminders int not null,
  primary key (id)
);
create index ix_supervision_order_case on supervision_order (case_no, ordered_at);
create index ix_supervision_order_first on supervision_order (first_answer_by);
create index ix_supervision_order_at on supervision_order (ordered_at);
