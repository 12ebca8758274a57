-- How far an objection to jurisdiction came: one per matter (信访工作条例 Art. 23(3)).
alter table triage_sheet add column objection varchar(16);
alter table triage_sheet add column objected_at datetime(3);
alter table triage_sheet add column objection_answered_on date;
