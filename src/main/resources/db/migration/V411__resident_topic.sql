-- A resident who proposes a topic is answered by phone and may look by a personal link, of which only the hash is kept.
alter table council_topic add column asker_phone varchar(32);
alter table council_topic add column token_hash varchar(64);
create unique index ux_council_topic_token on council_topic (token_hash);
