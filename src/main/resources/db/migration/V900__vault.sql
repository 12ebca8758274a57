-- Keys that seal personal data, themselves wrapped by a key kept outside the database.
create table vault_key (
  id int not null,
  purpose varchar(16) not null,
  suite varchar(8) not null,
  wrapped_by varchar(8) not null,
  root varchar(16) not null,
  wrapped varchar(200) not null,
  made_at datetime(3) not null,
  primary key (id)
);

-- How far something has come that is done once, or has to go on after a crash.
create table vault_progress (
  task varchar(64) not null,
  reached varchar(64) not null,
  done boolean not null,
  primary key (task)
);
