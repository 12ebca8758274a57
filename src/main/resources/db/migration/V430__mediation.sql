-- People's mediation: the case, its people, talks, clauses and the marks of its file.
create table mediation_case (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  mediation_no varchar(40),
  source varchar(16) not null,
  dispute_type varchar(8),
  began_at datetime(3) not null,
  consent_on date,
  manner varchar(16),
  rights_told_on date,
  extension_days int not null,
  extension_signed_on date,
  facts longtext,
  open_points longtext,
  agreement_form varchar(8),
  amount int,
  result varchar(16),
  effective_at datetime(3),
  sealed boolean not null,
  signed_by varchar(64),
  harm_words longtext,
  harm_reported_to varchar(200),
  harm_reported_at datetime(3),
  file_no varchar(40),
  ended_at datetime(3),
  primary key (id)
);
create index ix_mediation_case_no on mediation_case (case_no, began_at);
create table mediation_party (
  id varchar(36) not null,
  version bigint not null,
  mediation_id varchar(36) not null,
  side varchar(16) not null,
  position int not null,
  party_id varchar(36),
  consent boolean,
  consent_on date,
  consent_way varchar(16),
  signature varchar(16),
  signed_on date,
  scan_id varchar(36),
  scan_type varchar(32),
  scan_sha256 varchar(64),
  primary key (id)
);
create index ix_mediation_party on mediation_party (mediation_id, side, position);
create table mediation_mediator (
  id varchar(36) not null,
  version bigint not null,
  mediation_id varchar(36) not null,
  account varchar(64) not null,
  position int not null,
  asked_at datetime(3) not null,
  recused_at datetime(3),
  ground varchar(16),
  primary key (id)
);
create index ix_mediation_mediator on mediation_mediator (mediation_id, position);
create table mediation_session (
  id varchar(36) not null,
  version bigint not null,
  mediation_id varchar(36) not null,
  held_at datetime(3) not null,
  place varchar(120) not null,
  talk varchar(16) not null,
  with_side varchar(16),
  present varchar(300) not null,
  words longtext not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(3) not null,
  primary key (id)
);
create index ix_mediation_session on mediation_session (mediation_id, held_at);
create table mediation_clause (
  id varchar(36) not null,
  version bigint not null,
  mediation_id varchar(36) not null,
  position int not null,
  who varchar(16) not null,
  what longtext not null,
  how varchar(300),
  due_on date,
  proof varchar(300),
  follow_up_on date,
  primary key (id)
);
create index ix_mediation_clause on mediation_clause (mediation_id, position);
create table mediation_paper (
  id varchar(36) not null,
  version bigint not null,
  mediation_id varchar(36) not null,
  item varchar(16) not null,
  pages int not null,
  remark varchar(200),
  checked_by varchar(64) not null,
  checked_at datetime(3) not null,
  primary key (id)
);
create unique index ux_mediation_paper on mediation_paper (mediation_id, item);
insert into number_series (series, last_no) values ('RT', 0);
