-- How soon our file goes to the reviewing organ: the office's own rule. It reminds, but a breach lists nobody.
insert into deadline_rule (id, version, rule_code, variant, rule_profile, valid_from, title, amount, unit, binding_kind,
   basis, rolls, guarded, extension_rule, listed_on_breach) values
  ('REVIEW-FILE', 0, 'REVIEW-FILE', '', 'default', '2022-05-01', '报送复查复核案卷', 5, 'WORKING_DAYS', 'P',
   '《信访工作条例》第三十五条、第三十六条：由上一级机关复查、复核；5个工作日内报送案卷为本办规定', true, true, null, false);
