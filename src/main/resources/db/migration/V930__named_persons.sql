-- Matters that only named persons may see, and who they are.
create table narrow_matter (
  case_no varchar(32) not null,
  version bigint not null,
  reason varchar(16) not null,
  since datetime(3) not null,
  primary key (case_no)
);
create table named_person (
  id varchar(100) not null,
  version bigint not null,
  case_no varchar(32) not null,
  account varchar(64) not null,
  why varchar(200),
  named_by varchar(64) not null,
  named_at datetime(3) not null,
  primary key (id)
);
create unique index ux_named_person on named_person (account, case_no);
create index ix_named_person_case on named_person (case_no, named_at);
alter table category add column named_only boolean default false not null;
update category set named_only = true where code in ('0901', '0904');
