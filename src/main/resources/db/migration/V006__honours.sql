-- 荣誉 (R17, R18): a recommendation becomes an award; either may stand alone.

create table honour (
  id bigint primary key, rev bigint not null,
  unit_id bigint not null, honor varchar(60) not null, level varchar(20) not null, kind varchar(20),
  subject varchar(120) not null, name varchar(60), org varchar(120),
  recommended_on date, awarded_on date, awarder varchar(120), doc_no varchar(120),
  birth_ym varchar(7), ethnicity varchar(20), politics varchar(40), education varchar(40), job varchar(120),
  members varchar(200), address varchar(200), phone varchar(40), deed varchar(2000), past varchar(1000), remark varchar(1000)
);
create index honour_unit on honour(unit_id);
