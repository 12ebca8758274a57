-- Whether a date that lists show depends on a year without a published notice.
alter table ledger_row add column due_provisional boolean default false not null;
alter table ledger_row add column next_provisional boolean default false not null;
update ledger_row set due_provisional = true where exists (select 1 from case_deadline d
  where d.case_no = ledger_row.case_no and d.rule_code = ledger_row.due_rule
  and d.provisional_year is not null and d.state in ('RUNNING', 'EXTENDED'));
update ledger_row set next_provisional = true where exists (select 1 from case_deadline d
  where d.case_no = ledger_row.case_no and d.rule_code = ledger_row.next_rule
  and d.provisional_year is not null and d.state in ('RUNNING', 'EXTENDED'));
