create table staff_account (
  id varchar(64) not null,
  name varchar(200) not null,
  password varchar(300) not null,
  active boolean not null,
  primary key (id)
);
create table staff_role (
  account varchar(64) not null,
  role varchar(32) not null,
  primary key (account, role)
);
create index ix_staff_role_role on staff_role (role, account);
