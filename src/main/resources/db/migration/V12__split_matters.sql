-- A matter that holds several requests is split at triage: each part remembers the one it came from.
alter table petition add column split_from varchar(32);
create index ix_petition_split on petition (split_from);
