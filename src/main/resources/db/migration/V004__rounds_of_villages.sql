-- A round is opened and closed village by village; what the paper says, what a second look finds and what a
-- re-inspection finds are records of their own. A household knows where it came from and what it went into.

alter table household add column from_id bigint;
alter table household add column into_id bigint;

-- The id is village no (23 bits) and round no (16 bits): a village has a round once.
create table village_round (
  id bigint primary key, rev bigint not null,
  round_id bigint not null, village_id bigint not null, locked boolean not null,
  closed_on date, reopened_on date, reopen_reason varchar(200)
);
create index village_round_round on village_round(round_id);

create table paper_tally (
  id bigint primary key, rev bigint not null,
  round_id bigint not null, village_id bigint not null, group_id bigint not null,
  clean int, fair int, unclean int, unrated int
);
create index paper_tally_round on paper_tally(round_id, village_id);

-- The id is the rating's: a household is looked at a second time once in a round.
create table second_look (
  id bigint primary key, rev bigint not null,
  household_id bigint not null, round_id bigint not null, village_id bigint not null,
  first_grade varchar(8) not null, second_grade varchar(8), looked_on date
);
create index second_look_round on second_look(round_id, village_id);

create table recheck (
  id bigint primary key, rev bigint not null,
  household_id bigint not null, round_id bigint not null, village_id bigint not null,
  checked_on date not null, passed boolean not null, finding varchar(1000)
);
create index recheck_round on recheck(round_id, village_id);
create index recheck_household on recheck(household_id);
