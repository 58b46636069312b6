-- A record may be removed, restored and removed again: every removal is remembered, so that its history
-- can be followed through all of them.

alter table tombstone drop primary key;
alter table tombstone add primary key (table_name, id, seq);
create index tombstone_seq on tombstone(seq);
