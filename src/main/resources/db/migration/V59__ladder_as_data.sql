-- The ladder as a table of versions: a change is a new version, so that what held when is never lost.
create table ladder_version (
  version_no int not null,
  in_force_at datetime(3) not null,
  changed_by varchar(64) not null,
  reason varchar(300) not null,
  primary key (version_no)
);
create table ladder_row (
  version_no int not null,
  rule_code varchar(16) not null,
  urgency varchar(4) not null,
  handling_procedure varchar(16) not null,
  ladder_step varchar(16) not null,
  point_kind varchar(24) not null,
  amount int not null,
  recipients varchar(200) not null,
  action_kind varchar(16) not null,
  answer_days int not null,
  primary key (version_no, rule_code, urgency, handling_procedure, ladder_step)
);
create table ladder_trigger (
  version_no int not null,
  trigger_kind varchar(24) not null,
  light varchar(8) not null,
  action_kind varchar(16) not null,
  answer_days int not null,
  switched_on boolean not null,
  primary key (version_no, trigger_kind)
);
insert into ladder_version (version_no, in_force_at, changed_by, reason) values
  (1, '2022-04-30 16:00:00.000', 'system', '按《信访工作条例》和本办规定设定的初始阶梯');
-- Whatever an office changed in the old table stays as it was changed.
insert into ladder_row (version_no, rule_code, urgency, handling_procedure, ladder_step, point_kind, amount, recipients,
   action_kind, answer_days)
  select 1, rule_code, '', '', ladder_step, point_kind, amount,
    case ladder_step when 'HOLDER' then 'HOLDER' when 'SECTION_HEAD' then 'HEAD' when 'LEADER' then 'leader'
      else 'director' end, 'REMIND', 0
  from ladder_point;
insert into ladder_row (version_no, rule_code, urgency, handling_procedure, ladder_step, point_kind, amount, recipients,
   action_kind, answer_days) values
  (1, 'DAYS', '', '', 'BREACH', 'END', 0, 'director,supervisor', 'LIST', 3),
  (1, 'HOURS', '', '', 'BREACH', 'END', 0, 'director,supervisor', 'LIST', 3),
  (1, 'HOURS', 'L1', '', 'HOLDER', 'PERCENT', 50, 'HOLDER', 'PAGE', 0),
  (1, 'HOURS', 'L1', '', 'SECTION_HEAD', 'PERCENT', 75, 'HEAD', 'PAGE', 0),
  (1, 'HOURS', 'L1', '', 'LEADER', 'PERCENT', 90, 'leader', 'PAGE', 0),
  (1, 'HOURS', 'L1', '', 'DIRECTOR', 'PERCENT', 95, 'director', 'PAGE', 0);
-- Table g-5 beside the shares of time; that a target has passed only turns the light orange, unless switched on.
insert into ladder_trigger (version_no, trigger_kind, light, action_kind, answer_days, switched_on) values
  (1, 'TARGET_PASSED', 'ORANGE', 'SUPERVISE', 1, false),
  (1, 'RETURNED_TWICE', 'ORANGE', 'SUPERVISE', 3, true),
  (1, 'FALSE_CLOSING', 'RED', 'LIST', 3, true),
  (1, 'NOT_CARRIED_OUT', 'RED', 'LIST', 3, true),
  (1, 'PROPOSAL_UNANSWERED', 'ORANGE', 'SUPERVISE', 30, true);
drop table ladder_point;
alter table ladder_step_taken add column deadline_id varchar(36);
alter table ladder_step_taken add column extension_amount int;
alter table ladder_step_taken add column ladder_version int;
alter table ladder_step_taken add column action_kind varchar(16);
-- What an opinion promises is a limit like the others: with its day stated, or thirty days where none is.
insert into deadline_rule (id, version, rule_code, variant, rule_profile, valid_from, title, amount, unit, binding_kind,
   basis, rolls, guarded, extension_rule, listed_on_breach) values
  ('CARRY-OUT', 0, 'CARRY-OUT', '', 'default', '2022-05-01', '落实处理意见', 30, 'CALENDAR_DAYS', 'P',
   '《信访工作条例》第三十二条：督促有关机关、单位执行；未写明期限的30日为本办规定', false, true, null, false);
