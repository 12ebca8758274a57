create table letter_form (
  id varchar(36) not null,
  kind varchar(32) not null,
  form_version int not null,
  file_name varchar(120) not null,
  docx longblob not null,
  sha256 varchar(64) not null,
  restored_from int,
  stored_by varchar(64) not null,
  stored_at datetime(3) not null,
  primary key (id)
);
create unique index ux_letter_form_version on letter_form (kind, form_version);
