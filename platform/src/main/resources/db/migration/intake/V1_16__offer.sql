create table intake.offer (
    id                uuid primary key,
    site_id           uuid not null references site.site,
    number            text not null check (number ~ '^G-[0-9]{4}-[0-9]{4,}$'),
    organisation      uuid references directory.organisation,
    organisation_name text not null check (length(organisation_name) <= 300),
    contact_name      text not null check (length(contact_name) <= 200),
    contact_email     text check (length(contact_email) <= 320),
    contact_phone     text check (length(contact_phone) <= 60),
    what              text not null check (length(what) between 1 and 4000),
    amount            text not null check (length(amount) <= 400),
    kinds             text[] not null
                      check (kinds <@ array['HANDS', 'KNOWLEDGE', 'MATERIAL', 'FACILITY', 'NETWORK']),
    valid_until       date,
    available_from    date,
    ags               text check (ags ~ '^([0-9]{2}|[0-9]{5}|[0-9]{8})$'),
    place_label       text not null check (length(place_label) <= 200),
    conditions        text not null check (length(conditions) <= 4000),
    publication_ok    boolean not null,
    channel           text not null
                      check (channel in ('FORM', 'PHONE', 'MAIL', 'PAPER', 'IMPORT', 'SPLIT', 'DEMO')),
    state             text not null check (state in ('OPEN', 'RESERVED', 'TAKEN', 'CLOSED', 'EXPIRED')),
    state_at          timestamptz not null,
    state_note        text not null default '' check (length(state_note) <= 2000),
    request           uuid references intake.request on delete set null,
    confirmed_at      timestamptz,
    approved_at       timestamptz,
    warned_for        date,
    created_at        timestamptz not null,
    version           int not null default 1,
    unique (site_id, number),
    check (available_from is null or valid_until is null or available_from <= valid_until)
);
create index offer_state on intake.offer (site_id, state, valid_until);
create index offer_newest on intake.offer (site_id, created_at desc);
create index offer_organisation on intake.offer (site_id, organisation);
call zs.site_table('intake.offer');

-- "Wer kann es brauchen?": one line per organisation asked, answered by one click.
create table intake.offer_call (
    id            uuid primary key,
    site_id       uuid not null references site.site,
    offer         uuid not null references intake.offer on delete cascade,
    organisation  uuid not null references directory.organisation,
    contact_name  text not null check (length(contact_name) <= 200),
    contact_email text not null check (length(contact_email) <= 320),
    asked_at      timestamptz not null,
    answer        text check (answer in ('NEEDED', 'NOT_NEEDED')),
    note          text not null default '' check (length(note) <= 4000),
    answered_at   timestamptz,
    unique (site_id, offer, organisation),
    check ((answer is null) = (answered_at is null))
);
call zs.site_table('intake.offer_call');
