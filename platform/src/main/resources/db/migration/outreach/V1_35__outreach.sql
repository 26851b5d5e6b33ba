create schema outreach;
grant usage on schema outreach to ${app};

-- One company is asked for one request by one member.
create table outreach.challenge (
    id                uuid primary key,
    site_id           uuid not null references site.site,
    number            text not null check (number ~ '^H-[0-9]{4}-[0-9]{4,}$'),
    request           uuid not null references intake.request,
    request_number    text not null,
    organisation      uuid not null references directory.organisation,
    organisation_name text not null check (length(organisation_name) between 1 and 300),
    contact           uuid references directory.contact,
    contact_name      text not null check (length(contact_name) <= 200),
    offer             uuid references intake.offer,
    asked_by          uuid not null,
    asked_by_name     text not null check (length(asked_by_name) between 1 and 200),
    way               text not null check (way in ('CALL', 'OWN_MAIL', 'LETTER', 'PLATFORM_MAIL')),
    greeting          text not null check (length(greeting) <= 400),
    text              text not null check (length(text) between 1 and 8000),
    state             text not null
                      check (state in ('PLANNED', 'ASKED', 'PLEDGED', 'PARTLY_PLEDGED', 'LATER', 'REFUSED', 'NO_ANSWER',
                                       'SURPLUS', 'WITHDRAWN')),
    planned_at        timestamptz not null,
    attempts          int not null default 0 check (attempts >= 0),
    attempted_at      timestamptz,
    asked_at          timestamptz,
    remind_on         date,
    reminded_at       timestamptz,
    rests_on          date,
    answer            text check (answer in ('YES', 'PARTLY', 'LATER', 'NO')),
    answered_at       timestamptz,
    answered_by       text not null default '' check (length(answered_by) <= 400),
    answer_note       text not null default '' check (length(answer_note) <= 4000),
    later_from        date,
    -- What became of a later or surplus yes.
    kept_offer        uuid references intake.offer,
    version           int not null default 1,
    unique (site_id, number),
    check (state <> 'PLANNED' or asked_at is null),
    check (state in ('PLANNED', 'WITHDRAWN') or asked_at is not null),
    check ((answer is null) = (answered_at is null)),
    check (rests_on > remind_on)
);
create index challenge_request on outreach.challenge (site_id, request, planned_at);
create index challenge_member on outreach.challenge (site_id, asked_by, state);
create index challenge_organisation on outreach.challenge (site_id, organisation);
create index challenge_waiting on outreach.challenge (site_id, rests_on) where state = 'ASKED';
-- Nobody is asked twice at once for the same thing.
create unique index challenge_open on outreach.challenge (site_id, request, organisation)
    where state in ('PLANNED', 'ASKED');
call zs.site_table('outreach.challenge');

-- What a company promised. The amounts are those that count; what was too much stands in a surplus row of its own.
create table outreach.pledge (
    id                uuid primary key,
    site_id           uuid not null references site.site,
    challenge         uuid not null references outreach.challenge,
    request           uuid not null references intake.request,
    organisation      uuid not null references directory.organisation,
    organisation_name text not null check (length(organisation_name) between 1 and 300),
    whole             boolean not null,
    what              text not null check (length(what) <= 4000),
    persons           int check (persons between 1 and 100000),
    hours             double precision check (hours > 0 and hours <= 1000000),
    pieces            int check (pieces between 1 and 10000000),
    state             text not null check (state in ('OFFERED', 'CHOSEN', 'SURPLUS', 'WITHDRAWN')),
    wants_receipt     boolean not null,
    pledged_at        timestamptz not null
);
create index pledge_request on outreach.pledge (site_id, request, pledged_at);
create unique index pledge_standing on outreach.pledge (site_id, challenge) where state in ('OFFERED', 'CHOSEN');
call zs.site_table('outreach.pledge');
