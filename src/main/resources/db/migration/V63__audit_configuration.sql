create table audit_configuration (
  id bigint not null auto_increment,
  changed_at datetime(3) not null,
  actor varchar(64) not null,
  subject varchar(16) not null,
  subject_id varchar(64) not null,
  what varchar(32) not null,
  old_value longtext,
  new_value longtext,
  primary key (id)
);
create index ix_audit_configuration_subject on audit_configuration (subject, subject_id, id);
create index ix_audit_configuration_actor on audit_configuration (actor, id);
