alter table absence add column kind varchar(16) default 'LEAVE' not null;
alter table absence add column entered_by varchar(64);
alter table absence add column entered_at datetime(3);
alter table absence add column cancelled_at datetime(3);
create index ix_absence_starts on absence (starts_at, id);
create index ix_absence_ends on absence (ends_at, id);
