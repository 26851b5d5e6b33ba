create schema agreement;
grant usage on schema agreement to ${app};

create table agreement.agreement (
    id                  uuid primary key,
    site_id             uuid not null references site.site,
    number              text not null check (number ~ '^V-[0-9]{4}-[0-9]{4,}$'),
    request             uuid references intake.request,
    request_number      text not null default '',
    origin              text not null check (origin in ('CHALLENGE', 'OFFER', 'MARKET', 'DIRECT')),
    origin_id           uuid,
    pledge              uuid,
    subject             text not null check (length(subject) between 1 and 2000),
    delivery_note       boolean not null,
    from_day            date,
    until_day           date,
    place               text not null check (length(place) <= 400),
    first_contact_by    text not null check (length(first_contact_by) <= 400),
    first_contact_until date,
    bring               text not null check (length(bring) <= 2000),
    insurance_accident  text not null check (length(insurance_accident) <= 400),
    insurance_liability text not null check (length(insurance_liability) <= 400),
    insurance_vehicle   text not null check (length(insurance_vehicle) <= 400),
    counter_gift        boolean not null,
    council_needed      boolean not null,
    council_decided_on  date,
    runner              uuid,
    runner_name         text not null default '' check (length(runner_name) <= 200),
    state               text not null check (state in ('DRAFT', 'SENT', 'CONFIRMED', 'RUNNING', 'STUCK', 'DONE',
                                                       'PARTLY_DONE', 'NOT_DONE', 'CANCELLED')),
    state_at            timestamptz not null,
    stuck_reason        text not null default '' check (length(stuck_reason) <= 2000),
    first_contact_reminded_at timestamptz,
    ask_on              date,
    asked_at            timestamptz,
    asked_again_at      timestamptz,
    agreed_at           timestamptz,
    finished_at         timestamptz,
    thanked_at          timestamptz,
    created_at          timestamptz not null,
    version             int not null default 1,
    unique (site_id, number),
    check (from_day is null or until_day is null or from_day <= until_day)
);
create index agreement_state on agreement.agreement (site_id, state, state_at);
create index agreement_newest on agreement.agreement (site_id, created_at desc);
create index agreement_agreed on agreement.agreement (site_id, agreed_at);
create index agreement_request on agreement.agreement (site_id, request);
create index agreement_runner on agreement.agreement (site_id, runner);
-- One pledge becomes one agreement, however often somebody clicks.
create unique index agreement_pledge on agreement.agreement (site_id, pledge)
    where pledge is not null and state <> 'CANCELLED';
call zs.site_table('agreement.agreement');

-- Exactly one row for each side.
create table agreement.party (
    id                 uuid primary key,
    site_id            uuid not null references site.site,
    agreement          uuid not null references agreement.agreement on delete cascade,
    side               text not null check (side in ('COMPANY', 'NON_PROFIT')),
    organisation       uuid not null references directory.organisation,
    organisation_name  text not null check (length(organisation_name) <= 300),
    contact_name       text not null check (length(contact_name) <= 200),
    contact_email      text check (length(contact_email) <= 320),
    contact_phone      text check (length(contact_phone) <= 60),
    publicity          boolean,
    publicity_wording  text not null default '' check (length(publicity_wording) <= 2000),
    publicity_at       timestamptz,
    confirmed_at       timestamptz,
    confirmed_by       text not null default '' check (length(confirmed_by) <= 500),
    confirmed_how      text check (confirmed_how in ('PLEDGE', 'LINK', 'PHONE', 'PAPER')),
    unique (site_id, agreement, side),
    check ((confirmed_at is null) = (confirmed_how is null)),
    check (publicity is null or publicity_wording <> '')
);
create index party_organisation on agreement.party (site_id, organisation);
call zs.site_table('agreement.party');

-- What each side gives; there is no column for money on purpose.
create table agreement.contribution (
    id          uuid primary key,
    site_id     uuid not null references site.site,
    agreement   uuid not null references agreement.agreement on delete cascade,
    place       int not null check (place between 0 and 99),
    giver       text not null check (giver in ('COMPANY', 'NON_PROFIT')),
    kind        text not null check (kind in ('HANDS', 'KNOWLEDGE', 'MATERIAL', 'FACILITY', 'NETWORK')),
    what        text not null check (length(what) between 1 and 2000),
    persons     int check (persons between 1 and 100000),
    hours       double precision check (hours > 0 and hours <= 1000000),
    pieces      int check (pieces between 1 and 10000000),
    unit        text not null check (length(unit) <= 60),
    by_students boolean not null,
    goods       text not null check (length(goods) <= 60),
    unique (site_id, agreement, place)
);
call zs.site_table('agreement.contribution');

-- How each side says it went; side RESOLVED is what the coordinator settled when the two differ.
create table agreement.completion (
    id        uuid primary key,
    site_id   uuid not null references site.site,
    agreement uuid not null references agreement.agreement on delete cascade,
    side      text not null check (side in ('COMPANY', 'NON_PROFIT', 'RESOLVED')),
    answer    text not null check (answer in ('AS_AGREED', 'DIFFERENT', 'NO')),
    note      text not null check (length(note) <= 4000),
    at        timestamptz not null,
    by_name   text not null check (length(by_name) <= 500),
    unique (site_id, agreement, side)
);
call zs.site_table('agreement.completion');

create table agreement.completion_amount (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    completion uuid not null references agreement.completion on delete cascade,
    place      int not null check (place between 0 and 99),
    persons    int check (persons between 0 and 100000),
    hours      double precision check (hours >= 0 and hours <= 1000000),
    pieces     int check (pieces between 0 and 10000000),
    unique (site_id, completion, place)
);
call zs.site_table('agreement.completion_amount');
