create schema review;
grant usage on schema review to ${app};

create table review.meeting (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    starts_at  timestamptz not null,
    place      text not null check (length(place) between 1 and 300),
    invited_at timestamptz,
    closed_at  timestamptz,
    created_at timestamptz not null
);
create index meeting_start on review.meeting (site_id, starts_at);
call zs.site_table('review.meeting');

create table review.round (
    id             uuid primary key,
    site_id        uuid not null references site.site,
    opened_at      timestamptz not null,
    opened_by      text not null check (length(opened_by) <= 200),
    until          date not null,
    silence_is_yes boolean not null,
    closed_at      timestamptz
);
create index round_open on review.round (site_id, closed_at, until);
call zs.site_table('review.round');

-- Decisions on a request are numbered; whoever knew one fewer than there are comes too late.
create table review.decision (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    request    uuid not null references intake.request on delete cascade,
    number     int not null check (number >= 1),
    verdict    text not null check (verdict in ('ACCEPTED', 'POSTPONED', 'DECLINED')),
    reason     text not null check (length(reason) <= 4000),
    at         timestamptz not null,
    by_account uuid,
    by_name    text not null check (length(by_name) <= 400),
    decided_in text not null check (decided_in in ('MEETING', 'ROUND', 'COORDINATOR')),
    meeting    uuid references review.meeting,
    round      uuid references review.round,
    unique (site_id, request, number),
    check ((decided_in = 'MEETING') = (meeting is not null)),
    check ((decided_in = 'ROUND') = (round is not null)),
    check (verdict = 'ACCEPTED' or reason <> '')
);
create index decision_at on review.decision (site_id, at);
call zs.site_table('review.decision');

create table review.abstention (
    id       uuid primary key,
    site_id  uuid not null references site.site,
    decision uuid not null references review.decision on delete cascade,
    account  uuid not null,
    name     text not null check (length(name) <= 200),
    unique (site_id, decision, account)
);
call zs.site_table('review.abstention');

create table review.agenda_item (
    id       uuid primary key,
    site_id  uuid not null references site.site,
    meeting  uuid not null references review.meeting,
    request  uuid not null references intake.request on delete cascade,
    position int not null check (position >= 1),
    decision uuid references review.decision on delete cascade,
    unique (site_id, meeting, request)
);
create index agenda_item_request on review.agenda_item (site_id, request);
call zs.site_table('review.agenda_item');

create table review.case_duo (
    site_id        uuid not null references site.site,
    request        uuid not null references intake.request on delete cascade,
    connector      uuid not null,
    connector_name text not null check (length(connector_name) <= 200),
    runner         uuid not null,
    runner_name    text not null check (length(runner_name) <= 200),
    since          timestamptz not null,
    primary key (site_id, request),
    check (connector <> runner)
);
call zs.site_table('review.case_duo');

create table review.round_item (
    id      uuid primary key,
    site_id uuid not null references site.site,
    round   uuid not null references review.round,
    request uuid not null references intake.request on delete cascade,
    outcome text check (outcome in ('ACCEPTED', 'DISCUSS', 'NO_MAJORITY', 'UNANSWERED', 'OVERTAKEN')),
    unique (site_id, round, request)
);
-- A request is asked about in one round at a time.
create unique index round_item_open on review.round_item (site_id, request) where outcome is null;
call zs.site_table('review.round_item');

create table review.round_voter (
    id          uuid primary key,
    site_id     uuid not null references site.site,
    round       uuid not null references review.round,
    account     uuid not null,
    name        text not null check (length(name) <= 200),
    email       text not null check (length(email) <= 320),
    reminded_at timestamptz,
    answered_at timestamptz,
    unique (site_id, round, account)
);
create index round_voter_account on review.round_voter (site_id, account);
call zs.site_table('review.round_voter');

create table review.round_vote (
    site_id uuid not null references site.site,
    voter   uuid not null references review.round_voter,
    request uuid not null references intake.request on delete cascade,
    answer  text not null check (answer in ('TAKE', 'RATHER_NOT', 'DISCUSS', 'ABSTAIN')),
    comment text not null check (length(comment) <= 2000),
    at      timestamptz not null,
    primary key (site_id, voter, request)
);
call zs.site_table('review.round_vote');

-- The advisory circle comments; one comment a person and request, which can be changed.
create table review.advice (
    site_id uuid not null references site.site,
    request uuid not null references intake.request on delete cascade,
    account uuid not null,
    name    text not null check (length(name) <= 200),
    text    text not null check (length(text) between 1 and 4000),
    at      timestamptz not null,
    primary key (site_id, request, account)
);
call zs.site_table('review.advice');
