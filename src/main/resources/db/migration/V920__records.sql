-- Files of ended matters and how long they are kept; requests of people about their own personal data.
create table retention_rule (
  kind varchar(24) not null,
  version bigint not null,
  years int,
  basis varchar(400) not null,
  primary key (kind)
);
insert into retention_rule (kind, version, years, basis) values
  ('LEADER_AND_RESULT', 0, null,
   '《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号）：有领导重要批示和处理结果的信访材料永久保管'),
  ('RESULT', 0, 30, '《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号）：有处理结果的信访材料定期30年'),
  ('NO_RESULT', 0, 10, '《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号）：没有处理结果的信访材料定期10年'),
  ('MEDIATED_LARGE', 0, 30, '经司法确认或者涉案金额五万元以上的调解卷宗30年，为本办规定（《档案法实施条例》第十九条：由机关制定保管期限表）'),
  ('MEDIATED', 0, 10, '其他调解卷宗10年，为本办规定（《档案法实施条例》第十九条：由机关制定保管期限表）');

create table case_file (
  case_no varchar(32) not null,
  version bigint not null,
  kind varchar(24) not null,
  ended_on date not null,
  keep_until date,
  kept_longer boolean not null,
  stored_only_since date,
  list_id varchar(36),
  destroyed_on date,
  fingerprint varchar(64),
  primary key (case_no)
);
create index ix_case_file_keep on case_file (list_id, keep_until, case_no);
create index ix_case_file_kind on case_file (kind, list_id);
create index ix_case_file_stored on case_file (stored_only_since);

create table data_request (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  position int not null,
  party_id varchar(36) not null,
  kind varchar(16) not null,
  asked_by varchar(64) not null,
  words longtext,
  new_name longtext,
  new_phone longtext,
  new_address longtext,
  identity longtext,
  asked_at datetime(3) not null,
  due_on date not null,
  late_at datetime(3) not null,
  decision varchar(16),
  decided_by varchar(64),
  decided_at datetime(3),
  reason longtext,
  done_by varchar(64),
  done_at datetime(3),
  done_words longtext,
  answer longtext,
  answer_sha256 varchar(64),
  answered_at datetime(3),
  fetched_at datetime(3),
  primary key (id)
);
create unique index ux_data_request on data_request (case_no, position);
create index ix_data_request_waiting on data_request (answered_at, due_on, id);

create table destruction_list (
  id varchar(36) not null,
  version bigint not null,
  no varchar(24) not null,
  state varchar(16) not null,
  appraisal varchar(500) not null,
  drawn_by varchar(64) not null,
  drawn_at datetime(3) not null,
  signed_by varchar(64),
  signed_at datetime(3),
  words varchar(500),
  files int not null,
  primary key (id)
);
create unique index ux_destruction_list on destruction_list (no);
create index ix_destruction_list_state on destruction_list (state, no);
create index ix_destruction_list_drawn on destruction_list (drawn_at, id);
