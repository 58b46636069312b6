-- The recycle bin shows the newest removals first; an import that was taken back leaves 160,000 of them.

drop index tombstone_seq;
create index tombstone_newest on tombstone(seq desc, table_name, id desc);
