create table calendar_year (
  calendar_year int not null,
  version bigint not null,
  notice varchar(200) not null,
  entered_at datetime(3) not null,
  primary key (calendar_year)
);
create table work_calendar (
  calendar_day date not null,
  version bigint not null,
  working boolean not null,
  name varchar(64) not null,
  source varchar(200) not null,
  primary key (calendar_day)
);
