alter table opinion add column facts_note varchar(36);
alter table opinion add column basis_note varchar(36);
alter table opinion add column answers_note varchar(36);
