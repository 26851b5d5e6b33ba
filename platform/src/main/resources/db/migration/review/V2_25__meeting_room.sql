-- The meeting while it is held: which request is on the table, who is there, what was said, which letters wait.
alter table review.meeting
    add started_at     timestamptz,
    add on_table       uuid references intake.request on delete set null,
    add on_table_since timestamptz,
    add agenda_version int not null default 0,
    add minutes_sent_at timestamptz;

-- Without a quorum a decision is a recommendation: the item stays on the agenda it was discussed in.
alter table review.agenda_item
    add note              text not null default '' check (length(note) <= 4000),
    add votes_for         int check (votes_for >= 0),
    add votes_against     int check (votes_against >= 0),
    add recommended       text check (recommended in ('ACCEPTED', 'POSTPONED', 'DECLINED')),
    add recommended_reason text not null default '' check (length(recommended_reason) <= 4000),
    add farewell          text not null default '' check (length(farewell) <= 4000),
    add referral          uuid,
    add letter            text check (letter in ('WAITING', 'SENT')),
    add constraint votes_together check ((votes_for is null) = (votes_against is null));

create table review.present (
    site_id uuid not null references site.site,
    meeting uuid not null references review.meeting,
    account uuid not null,
    name    text not null check (length(name) <= 200),
    primary key (site_id, meeting, account)
);
call zs.site_table('review.present');

-- A member says of herself that she has a conflict of interest.
create table review.conflict (
    site_id uuid not null references site.site,
    request uuid not null references intake.request on delete cascade,
    account uuid not null,
    name    text not null check (length(name) <= 200),
    at      timestamptz not null,
    primary key (site_id, request, account)
);
call zs.site_table('review.conflict');

create table review.task (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    meeting    uuid not null references review.meeting,
    what       text not null check (length(what) between 1 and 500),
    owner      uuid not null,
    owner_name text not null check (length(owner_name) <= 200),
    due        date not null,
    done_at    timestamptz
);
create index task_open on review.task (site_id, done_at, due);
call zs.site_table('review.task');

-- How the group of a site holds its meetings.
create table review.house_rules (
    site_id           uuid primary key references site.site,
    quorum            int not null check (quorum between 0 and 100),
    meetings_per_year int not null check (meetings_per_year between 1 and 24)
);
call zs.site_table('review.house_rules');
