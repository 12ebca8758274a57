-- One row while the demo office is filled with a year: whoever finds it at the start finds half an office.
create table demo_filling (
  id int not null,
  begun_at datetime(3) not null,
  primary key (id)
);
