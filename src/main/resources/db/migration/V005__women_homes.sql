-- 妇女微家 (R21): a stock from the day of founding to that of closing.

create table women_home (
  id bigint primary key, rev bigint not null,
  unit_id bigint not null, name varchar(60) not null, place varchar(60), leader varchar(60), phone varchar(40),
  founded_on date, closed_on date, women int, times int, times_year int, feature varchar(1000), remark varchar(1000)
);
create index women_home_unit on women_home(unit_id);
