-- How soon a matter that was called back about is struck off or taken up again: the office's own rule, so that the last
-- step has a clock as well. It reminds, but a breach lists nobody.
insert into deadline_rule (id, version, rule_code, variant, rule_profile, valid_from, title, amount, unit, binding_kind,
   basis, rolls, guarded, extension_rule, listed_on_breach) values
  ('STRIKE-OFF', 0, 'STRIKE-OFF', '', 'default', '2022-05-01', '核对销号', 3, 'WORKING_DAYS', 'P',
   '《信访工作条例》第三十一条：督促落实；回访后3个工作日内核对销号为本办规定', true, true, null, false);
