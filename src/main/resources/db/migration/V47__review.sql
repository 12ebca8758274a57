-- Review and final review of written opinions: requests and results come from the reviewing organs.
alter table petition add column review_status varchar(16);
alter table petition add column next_order varchar(16);
alter table petition add column cycle_order varchar(16);
create table matter_review (
  id bigint not null auto_increment,
  version bigint not null,
  case_no varchar(32) not null,
  cycle int not null,
  review_level varchar(8) not null,
  requested_on date not null,
  requester varchar(16) not null,
  document_no varchar(60) not null,
  registered_by varchar(64) not null,
  registered_at datetime(3) not null,
  file_sent_on date,
  file_manner varchar(16),
  file_sent_by varchar(64),
  hearing_from date,
  hearing_to date,
  result varchar(16),
  decided_on date,
  served_on date,
  decision_no varchar(60),
  decision_note varchar(36),
  decision_registered_by varchar(64),
  primary key (id)
);
create index ix_matter_review_case on matter_review (case_no, review_level);
create index ix_matter_review_requested on matter_review (requested_on, review_level);
create index ix_matter_review_decided on matter_review (decided_on, review_level);
