create table triage_sheet (
  case_no varchar(32) not null,
  version bigint not null,
  nature varchar(16) not null,
  nature_reason varchar(400) not null,
  urgency varchar(4) not null,
  urgency_reason varchar(400) not null,
  route varchar(16) not null,
  route_reason varchar(400) not null,
  proposed_procedure varchar(16) not null,
  procedure_reason varchar(400) not null,
  decision varchar(16),
  decision_note varchar(36),
  redirect_to varchar(36),
  primary key (case_no)
);
create table restricted_matter (
  case_no varchar(32) not null,
  version bigint not null,
  text longtext not null,
  taken_over_at datetime(3) not null,
  handed_over_at datetime(3),
  primary key (case_no)
);
