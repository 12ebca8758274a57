-- The other side of a mediation: its own receipt, what both say, invitations with answers, what it thinks of the end.
alter table mediation_party add column key_given_on date;
create table side_receipt (
  no varchar(40) not null,
  version bigint not null,
  case_no varchar(32) not null,
  party_id varchar(36) not null,
  salt varchar(64) not null,
  code_mac varchar(64) not null,
  issued_by varchar(64) not null,
  issued_at datetime(3) not null,
  primary key (no)
);
create unique index ux_side_receipt_party on side_receipt (party_id);
create table side_statement (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  party_id varchar(36) not null,
  side varchar(16) not null,
  words longtext not null,
  shown boolean not null,
  said_at datetime(3) not null,
  primary key (id)
);
create index ix_side_statement on side_statement (case_no, said_at);
create table mediation_invitation (
  id varchar(36) not null,
  version bigint not null,
  mediation_id varchar(36) not null,
  case_no varchar(32) not null,
  planned_at datetime(3) not null,
  place varchar(120) not null,
  with_side varchar(16),
  invited_by varchar(64) not null,
  invited_at datetime(3) not null,
  cancelled_at datetime(3),
  primary key (id)
);
create index ix_mediation_invitation on mediation_invitation (case_no, planned_at);
create table invitation_answer (
  id varchar(36) not null,
  version bigint not null,
  invitation_id varchar(36) not null,
  party_id varchar(36) not null,
  coming boolean not null,
  words varchar(500),
  answered_at datetime(3) not null,
  primary key (id)
);
create unique index ux_invitation_answer on invitation_answer (invitation_id, party_id);
create table side_rating (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  cycle int not null,
  party_id varchar(36) not null,
  satisfaction varchar(16),
  solved boolean,
  words longtext,
  recorded_by varchar(64) not null,
  rated_at datetime(3) not null,
  primary key (id)
);
create unique index ux_side_rating on side_rating (case_no, cycle, party_id);
