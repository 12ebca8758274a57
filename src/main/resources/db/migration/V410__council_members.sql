-- The residents' consultation council: who sits in it, when they cannot, what it may talk about, and who was drawn.
create table council_member (
  id varchar(36) not null,
  version bigint not null,
  name varchar(50) not null,
  member_kind varchar(32) not null,
  community varchar(16),
  account varchar(64),
  employer varchar(100),
  home_grid varchar(16),
  building varchar(100),
  phone varchar(32),
  specialities varchar(100) not null,
  term_from date not null,
  term_to date not null,
  left_on date,
  primary key (id)
);
create index ix_council_member_community on council_member (community, term_to);
create unique index ux_council_member_account on council_member (account);
create table council_unavailable (
  id varchar(36) not null,
  version bigint not null,
  member_id varchar(36) not null,
  first_day date not null,
  last_day date not null,
  reason varchar(100),
  entered_by varchar(64) not null,
  entered_at datetime(3) not null,
  primary key (id)
);
create index ix_council_unavailable_member on council_unavailable (member_id, last_day);
create index ix_council_unavailable_day on council_unavailable (last_day, first_day);
create table council_topic (
  id varchar(36) not null,
  version bigint not null,
  title varchar(100) not null,
  words longtext not null,
  topic_source varchar(16) not null,
  case_no varchar(32),
  repeat_of varchar(160),
  community varchar(16),
  place varchar(200),
  category varchar(8),
  households int,
  common_area boolean not null,
  owners_subject varchar(32) not null,
  owners_vote varchar(24) not null,
  owners_reason varchar(500),
  eligibility varchar(16) not null,
  eligibility_reason varchar(500) not null,
  state varchar(16) not null,
  proposed_by varchar(64) not null,
  on_behalf_of varchar(50),
  proposed_at datetime(3) not null,
  screened_by varchar(64),
  screened_at datetime(3),
  screening_reason varchar(500),
  primary key (id)
);
create unique index ux_council_topic_case on council_topic (case_no);
create unique index ux_council_topic_repeat on council_topic (repeat_of);
create index ix_council_topic_state on council_topic (state, proposed_at);
create index ix_council_topic_community on council_topic (community, state, proposed_at);
create index ix_council_topic_proposer on council_topic (proposed_by, proposed_at);
create table sitting_seat (
  id varchar(36) not null,
  version bigint not null,
  sitting_id varchar(36) not null,
  member_id varchar(36) not null,
  state varchar(16) not null,
  conflict varchar(16),
  token_hash varchar(64),
  substitute_for varchar(36),
  draw_order int not null,
  drawn_at datetime(3) not null,
  answered_at datetime(3),
  primary key (id)
);
create unique index ux_sitting_seat_member on sitting_seat (sitting_id, member_id);
create index ix_sitting_seat_record on sitting_seat (member_id, drawn_at);
create unique index ux_sitting_seat_token on sitting_seat (token_hash);
