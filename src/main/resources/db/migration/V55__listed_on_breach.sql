-- Which breached limits call for a supervision order (督办); the others are recorded only.
alter table deadline_rule add column listed_on_breach boolean default false not null;
update deadline_rule set listed_on_breach = true
  where binding_kind = 'L' or rule_code in ('DL-16', 'DL-32', 'DL-40', 'CYCLE-15');
