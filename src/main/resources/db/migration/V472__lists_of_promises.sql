-- The promises of one mediator, and the court's figures.
create index ix_mediation_mediator_account on mediation_mediator (account, mediation_id);
create index ix_performance_source on performance (source_id, state);
create index ix_judicial_confirmation_day on judicial_confirmation (last_day);
