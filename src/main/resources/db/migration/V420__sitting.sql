-- The sitting grows from two numbers to its whole record. Rows of before keep their figures and stand.
alter table sitting add column planned_at datetime(3);
alter table sitting add column place varchar(200);
alter table sitting add column state varchar(16) default 'STANDS' not null;
alter table sitting add column result varchar(16);
alter table sitting add column owners_vote varchar(16) default 'NONE' not null;
-- At least (=) or more than (>) this share.
alter table sitting add column quorum varchar(16) default '=2/3' not null;
alter table sitting add column majority varchar(16) default '>1/2' not null;
alter table sitting add column published_from date;
alter table sitting add column published_to date;
alter table sitting add column public_words varchar(4000);
alter table sitting add column drafted_by varchar(64);
alter table sitting add column checked_by varchar(64);
-- A statement of one side, an undisputed fact or a proposal.
create table sitting_entry (
  id varchar(36) not null,
  version bigint not null,
  sitting_id varchar(36) not null,
  kind varchar(16) not null,
  side varchar(16),
  entry_order int not null,
  words varchar(2000) not null,
  signed_by varchar(100),
  written_by varchar(64) not null,
  written_at datetime(3) not null,
  primary key (id)
);
create index ix_sitting_entry on sitting_entry (sitting_id, kind, entry_order);
-- One vote for each seat and proposal, whoever is faster.
create table sitting_vote (
  id varchar(36) not null,
  version bigint not null,
  sitting_id varchar(36) not null,
  proposal_id varchar(36) not null,
  seat_id varchar(36) not null,
  choice varchar(16) not null,
  cast_by varchar(64) not null,
  cast_at datetime(3) not null,
  primary key (id)
);
create unique index ux_sitting_vote on sitting_vote (proposal_id, seat_id);
create index ix_sitting_vote on sitting_vote (sitting_id);
-- Personal links; the link itself is nowhere, only its hash. Without a seat it is the screen of the room.
create table sitting_link (
  token_hash varchar(64) not null,
  sitting_id varchar(36) not null,
  seat_id varchar(36),
  issued_by varchar(64) not null,
  issued_at datetime(3) not null,
  expires_at datetime(3) not null,
  primary key (token_hash)
);
create index ix_sitting_link on sitting_link (sitting_id);
create table sitting_objection (
  id varchar(36) not null,
  version bigint not null,
  sitting_id varchar(36) not null,
  received_on date not null,
  words varchar(2000) not null,
  received_by varchar(64) not null,
  received_at datetime(3) not null,
  upheld boolean,
  primary key (id)
);
create index ix_sitting_objection on sitting_objection (sitting_id);
-- Who does what by when, and what proves it.
create table sitting_task (
  id varchar(36) not null,
  version bigint not null,
  sitting_id varchar(36) not null,
  case_no varchar(32) not null,
  task_order int not null,
  who varchar(100) not null,
  what varchar(1000) not null,
  due_on date not null,
  proof varchar(500) not null,
  done_on date,
  done_note varchar(36),
  primary key (id)
);
create unique index ux_sitting_task on sitting_task (sitting_id, task_order);
create index ix_sitting_task_due on sitting_task (done_on, due_on);
-- Quorum and majority with their basis: versions, the newest counts, sittings under way keep theirs.
create table council_share (
  id varchar(36) not null,
  name varchar(16) not null,
  share_version int not null,
  share varchar(16) not null,
  basis varchar(500) not null,
  changed_by varchar(64),
  changed_at datetime(3),
  primary key (id)
);
create unique index ux_council_share on council_share (name, share_version);
insert into council_share (id, name, share_version, share, basis) values
  ('quorum-0', 'QUORUM', 0, '=2/3',
    '本街道居民协商议事规则（默认值）：到会人数不少于应到的三分之二方可开会；参照村民委员会组织法第二十五条。新修订的城市居民委员会组织法的条款待法律顾问核对。'),
  ('majority-0', 'MAJORITY', 0, '>1/2',
    '本街道居民协商议事规则（默认值）：到会且不回避的成员过半数赞成为通过；参照村民委员会组织法第二十五条。');
