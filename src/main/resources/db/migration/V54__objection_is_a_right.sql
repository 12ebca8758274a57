-- Not to object to a forwarded matter breaks no duty: the right lapses, nobody is listed for supervision.
update deadline_rule set guarded = false where rule_code = 'DL-04';
