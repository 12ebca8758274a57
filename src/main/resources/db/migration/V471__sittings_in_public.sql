-- The public list of what the council resolved.
create index ix_sitting_published on sitting (state, published_from);
