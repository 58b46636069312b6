-- Ledgers. Every row carries `rev`: the number of the Change that last touched it; following the
-- before-images from rev to rev gives the history of one record.
-- No foreign keys: images are replayed and undone row by row; `verify` looks for orphans.

create table area (
  id bigint primary key, rev bigint not null,
  level varchar(10) not null, code varchar(20) not null, name varchar(60) not null,
  kind varchar(12) not null, parent_id bigint, no int not null, seq int not null,
  urban_rural varchar(3), valid_from date, valid_to date, successor_id bigint, remark varchar(1000)
);
create index area_parent on area(parent_id);
create index area_code on area(code);

create table person (
  id bigint primary key, rev bigint not null,
  name varchar(60) not null, id_no varchar(18), id_state varchar(10) not null, no_id_reason varchar(200),
  birth_ym varchar(7), sex varchar(6), ethnicity varchar(20), politics varchar(20), education varchar(20),
  phone varchar(40), phone2 varchar(40), village_id bigint, group_id bigint, address varchar(200), remark varchar(1000)
);
create index person_id_no on person(id_no);
create index person_village on person(village_id);

create table leader_term (
  id bigint primary key, rev bigint not null,
  person_id bigint not null, village_id bigint not null, elect_mode varchar(8) not null,
  elected_on date, start_on date, end_on date, end_reason varchar(200),
  households int, women_count int, is_exec boolean not null, other_post varchar(200), remark varchar(1000)
);
create index leader_term_person on leader_term(person_id);
create index leader_term_village on leader_term(village_id);

create table term_group (
  id bigint primary key, rev bigint not null,
  term_id bigint not null, group_id bigint not null, from_on date, to_on date
);
create index term_group_term on term_group(term_id);
create index term_group_group on term_group(group_id);

create table household (
  id bigint primary key, rev bigint not null,
  village_id bigint not null, group_id bigint not null, no int not null, seq int not null,
  head_name varchar(60) not null, door_no varchar(20), household_no varchar(20), members smallint, phone varchar(40),
  status varchar(8) not null, valid_from date, valid_to date, remark varchar(1000)
);
create index household_village on household(village_id, group_id, seq);

create table rating_round (
  id bigint primary key, rev bigint not null,
  no int not null, year_no smallint not null, kind varchar(8) not null, ordinal smallint not null,
  scheme_id bigint, opened_on date, closed_on date
);

create table score_scheme (
  id bigint primary key, rev bigint not null,
  year_no smallint not null, name varchar(60) not null, version smallint not null,
  clean_min smallint not null, fair_min smallint not null
);

create table score_item (
  id bigint primary key, rev bigint not null,
  scheme_id bigint not null, seq smallint not null, name varchar(60) not null, max_points smallint not null,
  bonus boolean not null, veto boolean not null
);

-- The id is a clustering key: village no (23 bits), round no (16 bits), household no (24 bits), so that the
-- sheet of a village and round is one contiguous range and one household is rated once in a round (K45).
create table rating (
  id bigint primary key, rev bigint not null,
  household_id bigint not null, round_id bigint not null, village_id bigint not null, group_id bigint not null,
  grade varchar(8) not null, reason varchar(200), score smallint,
  item1 smallint, item2 smallint, item3 smallint, item4 smallint, item5 smallint, item6 smallint, item7 smallint, item8 smallint,
  override_reason varchar(200), problem varchar(1000), plaque boolean not null,
  rated_on date, fix_due date, fixed_on date, late boolean not null, remark varchar(1000)
);

create table aid_programme (
  id bigint primary key, rev bigint not null,
  code varchar(16) not null, name varchar(60) not null, return_code varchar(4), default_amount bigint,
  once varchar(8) not null, seq smallint not null, active boolean not null
);

create table aid_payment (
  id bigint primary key, rev bigint not null,
  programme_id bigint not null, person_id bigint not null, village_id bigint not null,
  state varchar(20) not null, year_no smallint not null, batch varchar(20), amount bigint not null, paid_on date, recorded_on date,
  hardship varchar(200), story varchar(2000), members smallint, fund varchar(120),
  acct_name varchar(60), acct_relation varchar(20), bank varchar(80), acct_no varchar(30), phone varchar(40),
  school varchar(120), grade_class varchar(120), edu_stage varchar(10), kid_type varchar(120),
  guardian_name varchar(60), guardian_relation varchar(20), guardian_id_no varchar(18), guardian_phone varchar(40),
  hukou varchar(10), poverty varchar(20), income bigint, disease varchar(20), stage varchar(60), diagnosed_on date, hospital varchar(120),
  cost_total bigint, cost_self bigint, by_screening boolean, aided_before boolean,
  donor varchar(120), aid_mode varchar(20), agent_name varchar(60), agent_relation varchar(20), agent_id_no varchar(18), remark varchar(1000)
);
create index aid_payment_person on aid_payment(person_id);
create index aid_payment_village on aid_payment(village_id);

create table setting (
  id bigint primary key, rev bigint not null, name varchar(60) not null, text varchar(1000)
);

-- Projections: derived from the Changes in the same transaction, recounted by `verify`.

create table change_log (
  seq bigint primary key, kind varchar(8) not null, label varchar(200) not null, at_millis bigint not null,
  who varchar(60) not null, row_count int not null, target bigint, file_name varchar(200), file_hash varchar(64),
  detail varchar(1000), segment int not null, offset_at bigint not null
);
create index change_log_time on change_log(at_millis);

create table tombstone (
  table_name varchar(60) not null, id bigint not null, seq bigint not null, primary key (table_name, id)
);

create table table_sum (
  name varchar(60) primary key, row_count bigint not null, sum_of bigint not null
);

create table rating_count (
  round_id bigint not null, village_id bigint not null, group_id bigint not null, grade varchar(8) not null,
  n int not null, plaques int not null, fixed int not null, primary key (round_id, village_id, group_id, grade)
);

create table household_count (
  village_id bigint not null, group_id bigint not null, valid_from date not null, valid_to date not null,
  status varchar(8) not null, n int not null, primary key (village_id, group_id, valid_from, valid_to, status)
);

create table meta (
  name varchar(60) primary key, text varchar(200) not null
);
