-- Who entered a notice, and when every limit was last counted again because of it.
alter table calendar_year add column entered_by varchar(64);
alter table calendar_year add column recounted_at datetime(3);
update calendar_year set recounted_at = entered_at;
-- One row a year, made beforehand: whoever opens the year's task updates it, so that two can never open two.
create table calendar_todo (
  calendar_year int not null,
  opened_at datetime(3),
  primary key (calendar_year)
);
insert into calendar_todo (calendar_year) values
  (2020), (2021), (2022), (2023), (2024), (2025), (2026), (2027), (2028), (2029),
  (2030), (2031), (2032), (2033), (2034), (2035), (2036), (2037), (2038), (2039),
  (2040), (2041), (2042), (2043), (2044), (2045), (2046), (2047), (2048), (2049),
  (2050), (2051), (2052), (2053), (2054), (2055), (2056), (2057), (2058), (2059),
  (2060), (2061), (2062), (2063), (2064), (2065), (2066), (2067), (2068), (2069),
  (2070), (2071), (2072), (2073), (2074), (2075), (2076), (2077), (2078), (2079),
  (2080), (2081), (2082), (2083), (2084), (2085), (2086), (2087), (2088), (2089),
  (2090), (2091), (2092), (2093), (2094), (2095), (2096), (2097), (2098), (2099);
update calendar_todo set opened_at = (select min(d.opened_at) from case_deadline d
  where d.provisional_year = calendar_todo.calendar_year and d.state in ('RUNNING', 'EXTENDED'));
-- A notice as somebody is still typing it, wrong rows included.
create table calendar_draft (
  id varchar(80) not null,
  version bigint not null,
  calendar_year int not null,
  account varchar(64) not null,
  notice varchar(200) not null,
  content longtext not null,
  saved_at datetime(3) not null,
  primary key (id)
);
