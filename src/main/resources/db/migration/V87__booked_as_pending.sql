-- The mark 挂账 on the ledger; and the right to return an order (Shandong model) breaks no duty when it lapses.
alter table ledger_row add column booked boolean default false not null;
alter table ledger_row add column booked_until date;
alter table ledger_row add column hand_overs int default 0 not null;
create index ix_ledger_booked on ledger_row (booked, received_at);
update deadline_rule set guarded = false where rule_code = 'DL-32' and variant = 'RETURN';
