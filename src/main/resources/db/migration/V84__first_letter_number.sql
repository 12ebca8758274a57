-- A row that is always there: whoever opens a series waits for it, so that two first letters of a year do not collide.
insert into letter_series (series, last_no) values ('OPENING', 0);
