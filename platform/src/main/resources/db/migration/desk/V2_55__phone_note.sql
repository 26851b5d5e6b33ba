-- A call, a mail or a visit in one sentence, written down in ten seconds and sorted later.
create table desk.phone_note (
    id             uuid primary key,
    site_id        uuid not null references site.site,
    at             timestamptz not null,
    by_account     uuid,
    by_name        text not null check (length(by_name) between 1 and 200),
    way            text not null check (way in ('CALL', 'MAIL', 'VISIT')),
    caller         text not null check (length(caller) between 1 and 200),
    sentence       text not null check (length(sentence) between 1 and 600),
    organisation   uuid references directory.organisation on delete set null,
    organisation_name text check (length(organisation_name) <= 200),
    contact        uuid references directory.contact on delete set null,
    request        uuid references intake.request on delete set null,
    request_number text,
    next_step      text not null default '' check (length(next_step) <= 200),
    next_on        date,
    became         text check (became in ('REQUEST', 'CASE_NOTE')),
    settled_at     timestamptz,
    -- A next step has a day, else nobody takes it.
    check ((next_step = '') = (next_on is null))
);
create index phone_note_open on desk.phone_note (site_id, next_on) where settled_at is null;
create index phone_note_organisation on desk.phone_note (site_id, organisation, at);
create index phone_note_request on desk.phone_note (site_id, request, at);
create index phone_note_at on desk.phone_note (site_id, at);
call zs.site_table('desk.phone_note');

-- A line of "Heute" one person does not want to see before that day.
create table desk.snooze (
    site_id  uuid not null references site.site,
    account  uuid not null,
    line     text not null check (length(line) between 1 and 400),
    until    date not null,
    primary key (site_id, account, line)
);
call zs.site_table('desk.snooze');
