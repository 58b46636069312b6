-- 培训 (R25): an event of the day on which it began; cost in fen.

create table training (
  id bigint primary key, rev bigint not null,
  unit_id bigint not null, topic varchar(120) not null, kind varchar(20), from_on date, to_on date, place varchar(120),
  sessions int, hours int, people int, cadres int, poor int, cost bigint, host varchar(120), remark varchar(1000)
);
create index training_unit on training(unit_id);
