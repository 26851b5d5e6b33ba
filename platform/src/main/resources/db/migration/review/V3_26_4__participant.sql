-- People of a site's circle, from the first thought of them to their farewell: openers of doors, companions, advisers,
-- patrons, supporters. With an account (id is the account's) or without.
create table review.participant (
    id             uuid primary key,
    site_id        uuid not null references site.site,
    account        uuid,
    name           text not null check (length(name) between 1 and 120),
    email          text check (length(email) <= 254),
    phone          text check (length(phone) <= 40),
    part           text not null check (part in ('CONNECTOR', 'RUNNER', 'ADVISER', 'PATRON', 'SUPPORTER')),
    employer       text not null default '' check (length(employer) <= 200),
    hours_per_year int check (hours_per_year between 0 and 2000),
    from_on        date,
    until_on       date,
    stage          text not null
        check (stage in ('PROSPECT', 'TALK', 'COMMITTED', 'ACTIVE', 'LATER', 'NO', 'LEFT', 'DECEASED')),
    stage_at       timestamptz not null,
    next_step      text not null default '' check (length(next_step) <= 200),
    next_on        date,
    note           text not null default '' check (length(note) <= 2000),
    version        int not null default 1,
    check (until_on >= from_on),
    check ((next_step = '') = (next_on is null))
);
create unique index participant_account on review.participant (site_id, account) where account is not null;
create index participant_stage on review.participant (site_id, stage, next_on);
call zs.site_table('review.participant');

-- Hours an employer gives, so that nobody has to be afraid of asking.
create table review.participant_hours (
    id          uuid primary key,
    site_id     uuid not null references site.site,
    participant uuid not null references review.participant on delete cascade,
    day         date not null,
    hours       numeric(5, 1) not null check (hours > 0 and hours <= 200),
    what        text not null default '' check (length(what) <= 200)
);
create index participant_hours_day on review.participant_hours (site_id, participant, day);
call zs.site_table('review.participant_hours');

-- With fewer members a site is shown as being built up.
create table review.group_size (
    site_id uuid primary key references site.site,
    least   int not null check (least between 0 and 50)
);
call zs.site_table('review.group_size');
