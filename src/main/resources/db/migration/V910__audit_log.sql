-- Who did and saw what. The working account only reads and adds (tables named audit…, settled 30).
create table audit_entry (
  id bigint not null auto_increment,
  ref varchar(36) not null,
  written_at datetime(3) not null,
  actor varchar(64) not null,
  kind varchar(48) not null,
  case_no varchar(40),
  subject varchar(160),
  purpose varchar(500),
  details varchar(1000),
  origin varchar(64),
  mac varchar(64) not null,
  primary key (id)
);
create unique index ux_audit_entry_ref on audit_entry (ref);
create index ix_audit_entry_actor on audit_entry (actor, id);
create index ix_audit_entry_case on audit_entry (case_no, id);
create index ix_audit_entry_kind on audit_entry (kind, id);

-- The chain: each link holds the hash of the one before it and of its entry.
create table audit_link (
  seq bigint not null,
  entry_id bigint not null,
  hash varchar(64) not null,
  primary key (seq)
);
create unique index ux_audit_link_entry on audit_link (entry_id);

-- The head of each day, signed.
create table audit_head (
  head_day date not null,
  seq bigint not null,
  hash varchar(64) not null,
  signature varchar(128) not null,
  primary key (head_day)
);

-- One node at a time adds to the chain.
create table chain_turn (
  id int not null,
  turns bigint not null,
  primary key (id)
);
insert into chain_turn (id, turns) values (1, 0);
