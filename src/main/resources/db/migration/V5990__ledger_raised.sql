-- The light that an order of supervision without an answer raises (table g-5).
alter table ledger_row add column raised varchar(8);
alter table ledger_row add column raised_at datetime(3);
