create table number_series (
  series varchar(8) not null,
  last_no bigint not null,
  primary key (series)
);
create table petition (
  no varchar(32) not null,
  version bigint not null,
  channel varchar(32) not null,
  received_at datetime(3) not null,
  registered_at datetime(3) not null,
  registered_by varchar(64) not null,
  text longtext not null,
  anonymous boolean not null,
  headcount int not null,
  community varchar(16),
  grid varchar(16),
  place_address varchar(200),
  elder80 boolean,
  infant boolean,
  disabled boolean,
  temperature decimal(5, 2),
  danger_now boolean,
  households int,
  both_consent boolean,
  is_repeat boolean,
  in_court boolean,
  in_arbitration boolean,
  source_no varchar(64),
  stated_due date,
  incident_at datetime(3),
  category varchar(8),
  nature varchar(16),
  urgency varchar(4),
  handling_procedure varchar(16),
  status varchar(32) not null,
  cycle int not null,
  notice_exempt varchar(32),
  first_handler_post varchar(64),
  assignee_post varchar(64),
  accepted_at datetime(3),
  replied_at datetime(3),
  closed_at datetime(3),
  closed_by varchar(64),
  outcome varchar(16),
  carry_out_by date,
  linked_no varchar(32),
  primary key (no)
);
create index ix_petition_status on petition (status, received_at);
create index ix_petition_place on petition (community, grid, category, status);
create index ix_petition_received on petition (received_at);
create index ix_petition_linked on petition (linked_no);
create table party (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  role varchar(16) not null,
  position int not null,
  name varchar(200),
  phone varchar(64),
  address varchar(400),
  primary key (id)
);
create index ix_party_case on party (case_no, role, position);
create index ix_party_phone on party (phone, role);
create table case_note (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  field varchar(100) not null,
  text longtext not null,
  author varchar(64) not null,
  written_at datetime(3) not null,
  primary key (id)
);
create index ix_case_note_case on case_note (case_no, written_at);
create table case_hand (
  id bigint not null auto_increment,
  case_no varchar(32) not null,
  cycle int not null,
  duty varchar(64) not null,
  account varchar(64) not null,
  done_at datetime(3) not null,
  primary key (id)
);
create index ix_case_hand_case on case_hand (case_no, cycle, account);
