-- "Wer kennt jemanden, der …?": one anonymous sentence goes to the group, later to partners.
create table outreach.call_for_contacts (
    id              uuid primary key,
    site_id         uuid not null references site.site,
    request         uuid not null references intake.request on delete cascade,
    request_number  text not null,
    sentence        text not null check (length(sentence) between 1 and 600),
    started_at      timestamptz not null,
    started_by_name text not null check (length(started_by_name) <= 400),
    partners_at     timestamptz,
    closed_at       timestamptz
);
create unique index call_for_contacts_open on outreach.call_for_contacts (site_id, request) where closed_at is null;
create index call_for_contacts_request on outreach.call_for_contacts (site_id, request, started_at);
call zs.site_table('outreach.call_for_contacts');

-- Everybody who got the sentence: a member of the group or a partner organisation.
create table outreach.call_recipient (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    call         uuid not null references outreach.call_for_contacts on delete cascade,
    account      uuid,
    organisation uuid references directory.organisation,
    name         text not null check (length(name) <= 200),
    sent_at      timestamptz not null,
    reply        text check (reply in ('KNOWS', 'ASKS', 'PASSES')),
    replied_at   timestamptz,
    check (num_nonnulls(account, organisation) = 1),
    check ((reply is null) = (replied_at is null))
);
create index call_recipient_call on outreach.call_recipient (site_id, call, sent_at);
create unique index call_recipient_member on outreach.call_recipient (site_id, call, account) where account is not null;
create unique index call_recipient_partner on outreach.call_recipient (site_id, call, organisation) where organisation is not null;
call zs.site_table('outreach.call_recipient');

-- Whom they know: a house and a position, no name.
create table outreach.call_hint (
    id                uuid primary key,
    site_id           uuid not null references site.site,
    recipient         uuid not null references outreach.call_recipient on delete cascade,
    organisation      uuid not null references directory.organisation,
    organisation_name text not null check (length(organisation_name) between 1 and 300),
    function          text not null check (length(function) <= 200),
    strength          int not null check (strength between 1 and 3),
    asks              boolean not null,
    challenge         uuid references outreach.challenge on delete set null,
    at                timestamptz not null
);
create unique index call_hint_once on outreach.call_hint (site_id, recipient, organisation);
create index call_hint_organisation on outreach.call_hint (site_id, organisation);
call zs.site_table('outreach.call_hint');
