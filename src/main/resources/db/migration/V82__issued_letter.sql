-- Indexes are dropped in two ways by the two database families, so the letters move to a table of their own.
create table issued_letter (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  kind varchar(32) not null,
  cycle int not null,
  copy_no int not null,
  letter_no varchar(64) not null,
  body longtext not null,
  form_version int,
  sha256 varchar(64),
  issued_at datetime(3) not null,
  served_at datetime(3),
  manner varchar(16),
  read_at datetime(3),
  proven boolean not null,
  primary key (id)
);
create unique index ux_issued_letter_once on issued_letter (case_no, kind, cycle, copy_no);
create unique index ux_issued_letter_no on issued_letter (letter_no);
insert into issued_letter (id, version, case_no, kind, cycle, copy_no, letter_no, body, issued_at, served_at, manner, proven)
  select l.id, l.version, l.case_no, l.kind, l.cycle, 1, l.letter_no,
    case when n.text is null then l.body else concat(l.body, '　　', n.text) end,
    l.issued_at, l.served_at, l.manner, true from letter l left join case_note n on n.id = l.note_id;
drop table letter;
create table letter_paper (
  letter_id varchar(36) not null,
  docx longblob not null,
  primary key (letter_id)
);
create table letter_service (
  id varchar(36) not null,
  version bigint not null,
  letter_id varchar(36) not null,
  position int not null,
  manner varchar(16) not null,
  done_on date not null,
  counts_from date not null,
  recipient varchar(16) not null,
  tracking_no varchar(40),
  witness varchar(100),
  remark varchar(500),
  proof_type varchar(32),
  proof_size bigint,
  proof_sha256 varchar(64),
  recorded_by varchar(64) not null,
  recorded_at datetime(3) not null,
  primary key (id)
);
create unique index ux_letter_service_order on letter_service (letter_id, position);
