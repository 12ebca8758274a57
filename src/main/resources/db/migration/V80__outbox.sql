create table outbox_message (
  id varchar(36) not null,
  version bigint not null,
  once_key varchar(200) not null,
  case_no varchar(32),
  kind varchar(64) not null,
  medium varchar(16) not null,
  recipient varchar(64) not null,
  template varchar(100) not null,
  args longtext not null,
  state varchar(16) not null,
  attempts int not null,
  next_attempt_at datetime(3) not null,
  created_at datetime(3) not null,
  sent_at datetime(3),
  read_at datetime(3),
  problem varchar(100),
  primary key (id)
);
create unique index ux_outbox_once on outbox_message (once_key);
create index ix_outbox_due on outbox_message (state, next_attempt_at);
create index ix_outbox_case on outbox_message (case_no, medium, created_at);
create index ix_outbox_inbox on outbox_message (recipient, medium, created_at);
