create table community (
  id varchar(16) not null,
  name varchar(100) not null,
  primary key (id)
);
create table grid (
  id varchar(16) not null,
  community varchar(16) not null,
  name varchar(100) not null,
  outline longtext not null,
  primary key (id)
);
create index ix_grid_community on grid (community, id);
create table grid_estate (
  name varchar(100) not null,
  grid varchar(16) not null,
  primary key (name)
);
create table post (
  id varchar(64) not null,
  kind varchar(32) not null,
  community varchar(16),
  grid varchar(16),
  title varchar(100) not null,
  holder_a varchar(64),
  holder_b varchar(64),
  primary key (id)
);
create index ix_post_holder_a on post (holder_a);
create index ix_post_holder_b on post (holder_b);
create table absence (
  id varchar(36) not null,
  account varchar(64) not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  primary key (id)
);
create index ix_absence_account on absence (account, ends_at);
