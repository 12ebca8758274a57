create table receipt (
  no varchar(32) not null,
  version bigint not null,
  case_no varchar(32) not null,
  salt varchar(32) not null,
  code_mac varchar(64) not null,
  notice_due date,
  idempotency_key varchar(36),
  body_mac varchar(64),
  suspicious boolean not null,
  issued_at datetime(3) not null,
  withdrawal_asked_at datetime(3),
  primary key (no)
);
create unique index ux_receipt_key on receipt (idempotency_key);
create index ix_receipt_case on receipt (case_no);
create table rating (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  cycle int not null,
  satisfaction varchar(16) not null,
  solved boolean,
  note_id varchar(36),
  rated_at datetime(3) not null,
  primary key (id)
);
create unique index ux_rating_case on rating (case_no, cycle);
create table attachment (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  position int not null,
  media_type varchar(32) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  stored_by varchar(64) not null,
  stored_at datetime(3) not null,
  restricted boolean not null,
  primary key (id)
);
create unique index ux_attachment_case on attachment (case_no, position);
