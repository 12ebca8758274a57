-- A change of a limit is a new row; rows that were once there are never altered, so a case can name the one it began with.
alter table deadline_rule add column version_no int default 1 not null;
create unique index ux_deadline_rule_version on deadline_rule (rule_code, variant, rule_profile, version_no);
alter table case_deadline add column rule_row varchar(64);
alter table case_deadline add column extension_row varchar(64);
-- When it was extended, and when the work was really done or dropped though the limit had been breached before.
alter table case_deadline add column extended_at datetime(3);
alter table case_deadline add column done_at datetime(3);
create index ix_case_deadline_counted on case_deadline (counted_from);
update case_deadline set rule_row = (select max(r.id) from deadline_rule r where r.rule_code = case_deadline.rule_code
   and r.variant = case_deadline.variant and r.rule_profile = case_deadline.rule_profile);
create table rule_change (
  id varchar(36) not null,
  version bigint not null,
  rule_code varchar(16) not null,
  variant varchar(16) not null,
  rule_profile varchar(16) not null,
  base_row varchar(64) not null,
  seen_version int not null,
  amount int,
  unit varchar(16) not null,
  binding_kind varchar(1) not null,
  basis varchar(300) not null,
  valid_from date not null,
  reason varchar(500) not null,
  state varchar(16) not null,
  proposed_by varchar(64) not null,
  proposed_at datetime(3) not null,
  decided_by varchar(64),
  decided_at datetime(3),
  decision_note varchar(500),
  entered_row varchar(64),
  primary key (id)
);
create index ix_rule_change_rule on rule_change (rule_code, variant, rule_profile, proposed_at);
create index ix_rule_change_state on rule_change (state, proposed_at);
-- By which local model the matters of a channel are counted; the newest row that is not later than the receipt holds.
create table channel_profile (
  id varchar(36) not null,
  version bigint not null,
  channel varchar(32) not null,
  version_no int not null,
  rule_profile varchar(16) not null,
  valid_from datetime(3) not null,
  reason varchar(500) not null,
  chosen_by varchar(64) not null,
  primary key (id)
);
create unique index ux_channel_profile on channel_profile (channel, version_no);
insert into deadline_rule (id, version, rule_code, variant, rule_profile, valid_from, title, amount, unit, binding_kind,
   basis, rolls, guarded, listed_on_breach, extension_rule) values
  ('DL-01', 0, 'DL-01', '', 'default', '2022-05-01', '登记信访事项', 0, 'WORKING_DAYS', 'L',
   '《信访工作条例》第二十一条、第二十二条、第二十三条：收到信访事项应当登记；当日登记（休息日收到的于次一工作日）为本办规定', true, true, true, null),
  ('DL-21', 0, 'DL-21', '', 'default', '2022-05-01', '法院决定是否受理司法确认申请', 3, 'CALENDAR_DAYS', 'L',
   '最高人民法院《关于人民调解协议司法确认程序的若干规定》第四条：收到申请之日起3日内决定是否受理', true, false, false, null),
  ('DL-21:DECISION', 0, 'DL-21', 'DECISION', 'default', '2022-05-01', '法院作出司法确认决定', 15, 'CALENDAR_DAYS', 'L',
   '最高人民法院《关于人民调解协议司法确认程序的若干规定》第五条：受理之日起15日内作出决定', true, false, false, 'DL-21:EXTENSION'),
  ('DL-21:EXTENSION', 0, 'DL-21', 'EXTENSION', 'default', '2022-05-01', '法院延长司法确认期限', 10, 'CALENDAR_DAYS', 'L',
   '最高人民法院《关于人民调解协议司法确认程序的若干规定》第五条：经本院院长批准可以延长10日', true, false, false, null),
  ('DL-23', 0, 'DL-23', '', 'default', '2022-05-01', '一般纠纷就地化解', 7, 'CALENDAR_DAYS', 'P',
   '“四级七天”做法：网格、社区、街道中心、领导逐级化解，合计7日，为本办规定', true, true, false, null),
  ('DL-23:GRID', 0, 'DL-23', 'GRID', 'default', '2022-05-01', '网格化解纠纷', 2, 'CALENDAR_DAYS', 'P',
   '“四级七天”做法：网格2日，为本办规定', true, true, false, null),
  ('DL-23:COMMUNITY', 0, 'DL-23', 'COMMUNITY', 'default', '2022-05-01', '社区化解纠纷', 2, 'CALENDAR_DAYS', 'P',
   '“四级七天”做法：社区2日，为本办规定', true, true, false, null),
  ('DL-23:CENTRE', 0, 'DL-23', 'CENTRE', 'default', '2022-05-01', '街道中心化解纠纷', 2, 'CALENDAR_DAYS', 'P',
   '“四级七天”做法：街道中心2日，为本办规定', true, true, false, null),
  ('DL-23:LEADERS', 0, 'DL-23', 'LEADERS', 'default', '2022-05-01', '领导化解纠纷', 1, 'CALENDAR_DAYS', 'P',
   '“四级七天”做法：领导1日，为本办规定', true, true, false, null),
  ('DL-60', 0, 'DL-60', '', 'default', '2022-05-01', '个人信息泄露补救并告知', 0, 'HOURS', 'L',
   '《中华人民共和国个人信息保护法》第五十七条：立即采取补救措施，并通知履行个人信息保护职责的部门和个人', false, false, true, null),
  ('DL-61', 0, 'DL-61', '', 'default', '2022-05-01', '答复个人信息权利请求', 15, 'WORKING_DAYS', 'L',
   '《中华人民共和国个人信息保护法》第五十条、《网络数据安全管理条例》第二十三条：及时受理和处理；15个工作日为本办规定', true, true, true, null),
  ('DL-70', 0, 'DL-70', '', 'default', '2022-05-01', '议事会会前公告', 3, 'WORKING_DAYS', 'P',
   '《关于加强城乡社区协商的意见》（2015）：事先公告；会前3个工作日为本办规定', true, false, false, null),
  ('DL-70:PUBLISH', 0, 'DL-70', 'PUBLISH', 'default', '2022-05-01', '公布协商结果', 3, 'WORKING_DAYS', 'P',
   '《关于加强城乡社区协商的意见》（2015）：及时公开协商成果；3个工作日内为本办规定', true, true, false, null),
  ('DL-70:DISPLAY', 0, 'DL-70', 'DISPLAY', 'default', '2022-05-01', '协商结果公示期', 5, 'CALENDAR_DAYS', 'P',
   '《关于加强城乡社区协商的意见》（2015）：公开协商成果；公示5日为本办规定', true, false, false, null),
  ('DL-70:FEEDBACK', 0, 'DL-70', 'FEEDBACK', 'default', '2022-05-01', '反馈协商成果落实情况', 30, 'CALENDAR_DAYS', 'P',
   '《关于加强城乡社区协商的意见》（2015）：反馈落实情况；30日为本办规定', true, true, false, null),
  ('DL-80', 0, 'DL-80', '', 'default', '2022-05-01', '申请行政复议', 60, 'CALENDAR_DAYS', 'L',
   '《中华人民共和国行政复议法》第二十条：自知道或者应当知道该行政行为之日起60日内', true, false, false, null),
  ('DL-80:ARBITRATION', 0, 'DL-80', 'ARBITRATION', 'default', '2022-05-01', '申请劳动争议仲裁', 1, 'YEARS', 'L',
   '《中华人民共和国劳动争议调解仲裁法》第二十七条：自知道或者应当知道权利被侵害之日起一年', true, false, false, null),
  ('DL-80:ACCEPTANCE', 0, 'DL-80', 'ACCEPTANCE', 'default', '2022-05-01', '仲裁委员会决定是否受理', 5, 'CALENDAR_DAYS', 'L',
   '《中华人民共和国劳动争议调解仲裁法》第二十九条：收到仲裁申请之日起5日内', true, false, false, null),
  ('DL-80:AWARD', 0, 'DL-80', 'AWARD', 'default', '2022-05-01', '仲裁庭作出裁决', 45, 'CALENDAR_DAYS', 'L',
   '《中华人民共和国劳动争议调解仲裁法》第四十三条：受理仲裁申请之日起45日内结束', true, false, false, 'DL-80:EXTENSION'),
  ('DL-80:EXTENSION', 0, 'DL-80', 'EXTENSION', 'default', '2022-05-01', '仲裁延期', 15, 'CALENDAR_DAYS', 'L',
   '《中华人民共和国劳动争议调解仲裁法》第四十三条：案情复杂的，延长期限不得超过15日', true, false, false, null);
