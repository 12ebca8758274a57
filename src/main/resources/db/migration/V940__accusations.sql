-- The people of accusations, apart from the common store and sealed by keys of their own.
create table restricted_person (
  id varchar(36) not null,
  version bigint not null,
  case_no varchar(32) not null,
  role varchar(16) not null,
  name longtext,
  phone longtext,
  address longtext,
  primary key (id)
);
create index ix_restricted_person on restricted_person (case_no, role);
update category set named_only = true where code = '1202';
-- Whoever climbs the ladder of an accusation may be the accused: only the discipline liaison is told; since its breach is
-- not listed (below), nobody is ordered either.
insert into ladder_row (version_no, rule_code, urgency, handling_procedure, ladder_step, point_kind, amount, recipients,
   action_kind, answer_days)
  select version_no, 'DL-14', '', '', ladder_step, point_kind, amount, 'discipline', 'REMIND', 0
  from ladder_row where rule_code = 'DAYS' and urgency = '' and handling_procedure = '' and ladder_step <> 'BREACH';
insert into ladder_row (version_no, rule_code, urgency, handling_procedure, ladder_step, point_kind, amount, recipients,
   action_kind, answer_days)
  select version_no, 'DL-14', '', '', 'BREACH', 'END', 0, 'discipline', 'LIST', 3 from ladder_version;
update deadline_rule set listed_on_breach = false where rule_code = 'DL-14';
alter table restricted_matter add column traces_gone boolean default false not null;
create index ix_restricted_matter_traces on restricted_matter (traces_gone, taken_over_at);
