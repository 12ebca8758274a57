-- How often a matter passed from post to post, and whether it is booked as pending (挂账).
alter table petition add column hand_overs int default 0 not null;
alter table petition add column booked_at datetime(3);
alter table petition add column booked_until date;
alter table petition add column booked_note varchar(36);
alter table petition add column cleared_at datetime(3);
