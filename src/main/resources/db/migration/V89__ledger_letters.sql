alter table ledger_row add column missing_letters varchar(200);
alter table ledger_row add column notice_end_at datetime(3);
alter table ledger_row add column unproven_at datetime(3);
create index ix_ledger_notice_end on ledger_row (notice_end_at);
create index ix_ledger_unproven on ledger_row (unproven_at);
create index ix_ledger_missing on ledger_row (missing_letters);
