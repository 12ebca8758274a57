-- 复查复核 in the ledger; kept by events like every other column.
alter table ledger_row add column review_status varchar(16);
create index ix_ledger_review on ledger_row (review_status, received_at);
