create table letter_series (
  series varchar(32) not null,
  last_no bigint not null,
  primary key (series)
);
create table letter (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  kind varchar(32) not null,
  cycle int not null,
  letter_no varchar(64) not null,
  body longtext not null,
  note_id varchar(36),
  issued_at datetime(3) not null,
  served_at datetime(3),
  manner varchar(16),
  primary key (id)
);
create unique index ux_letter_once on letter (case_no, kind, cycle);
create unique index ux_letter_no on letter (letter_no);
