create schema intake;
grant usage on schema intake to ${app};

create table intake.request (
    id                 uuid primary key,
    site_id            uuid not null references site.site,
    number             text not null check (number ~ '^A-[0-9]{4}-[0-9]{4,}$'),
    organisation       uuid references directory.organisation,
    organisation_name  text not null check (length(organisation_name) <= 300),
    contact_name       text not null check (length(contact_name) <= 200),
    contact_email      text check (length(contact_email) <= 320),
    contact_phone      text check (length(contact_phone) <= 60),
    question           text not null check (length(question) between 1 and 2000),
    purpose            text not null check (length(purpose) <= 8000),
    kinds              text[] not null
                       check (kinds <@ array['HANDS', 'KNOWLEDGE', 'MATERIAL', 'FACILITY', 'NETWORK']),
    amount             text not null check (length(amount) <= 400),
    persons            int check (persons between 1 and 100000),
    hours              double precision check (hours > 0 and hours <= 1000000),
    pieces             int check (pieces between 1 and 10000000),
    wish_date          date,
    flexible_date      boolean not null,
    ags                text check (ags ~ '^([0-9]{2}|[0-9]{5}|[0-9]{8})$'),
    place_label        text not null check (length(place_label) <= 200),
    confidential_place boolean not null,
    own_steps          text not null check (length(own_steps) <= 8000),
    why_not_otherwise  text not null check (length(why_not_otherwise) <= 8000),
    participation      text not null check (length(participation) <= 8000),
    reciprocation      text not null check (length(reciprocation) <= 8000),
    alternatives_ok    boolean not null,
    minors             boolean not null,
    municipal          boolean not null,
    publication_ok     boolean not null,
    channel            text not null
                       check (channel in ('FORM', 'PHONE', 'MAIL', 'PAPER', 'IMPORT', 'SPLIT', 'DEMO')),
    split_from         uuid references intake.request,
    -- The last line of the ledger, kept here so that a list needs one query. Only the ledger writes these four.
    step               text not null,
    step_at            timestamptz not null,
    due                date,
    next_actor         text not null
                       check (next_actor in ('APPLICANT', 'COORDINATOR', 'GROUP', 'COMPANY', 'RUNNER', 'NOBODY')),
    wish_flagged_for   date,
    created_at         timestamptz not null,
    version            int not null default 1,
    unique (site_id, number),
    check (step in ('DRAFT', 'SUBMITTED', 'CLARIFYING', 'SCREENED', 'FAST_TRACKED', 'ON_AGENDA', 'ACCEPTED', 'SEARCHING',
                    'PLEDGED', 'AGREED', 'IN_DELIVERY', 'COMPLETED', 'THANKED', 'EVALUATED', 'DECLINED', 'REFERRED',
                    'WITHDRAWN', 'NOT_PLACED', 'NOT_FULFILLED'))
);
create index request_at_step on intake.request (site_id, step, due);
create index request_newest on intake.request (site_id, created_at desc);
create index request_organisation on intake.request (site_id, organisation);
create index request_split on intake.request (site_id, split_from) where split_from is not null;
call zs.site_table('intake.request');

-- The ledger: insert only.
create table intake.request_step (
    id            uuid primary key,
    site_id       uuid not null references site.site,
    request       uuid not null references intake.request on delete cascade,
    seq           int not null,
    step          text not null,
    actor_kind    text not null check (actor_kind in ('ACCOUNT', 'GUEST', 'SYSTEM')),
    actor_account uuid,
    actor_name    text not null,
    at            timestamptz not null,
    due           date,
    next_actor    text not null,
    note          text not null check (length(note) <= 4000),
    unique (site_id, request, seq)
);
call zs.site_table('intake.request_step');

-- Counts changes, so that an index knows whether it is behind. Writers take any free line (skip locked), never wait for
-- each other, and the sum over a site's few lines only grows.
create table intake.change_count (
    id      uuid primary key,
    site_id uuid not null references site.site,
    topic   text not null check (topic in ('REQUEST', 'OFFER')),
    changes bigint not null check (changes > 0)
);
create index change_count_topic on intake.change_count (site_id, topic);
call zs.site_table('intake.change_count');
