create schema matching;
grant usage on schema matching to ${app};

-- How often a company was asked, and what it said: one line a challenge.
create table matching.ask (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    organisation uuid not null references directory.organisation,
    challenge    uuid not null,
    asked_on     date not null,
    answer       text check (answer in ('YES', 'PARTLY', 'LATER', 'NO')),
    answered_at  timestamptz,
    unique (site_id, challenge),
    check ((answer is null) = (answered_at is null))
);
create index ask_organisation on matching.ask (site_id, organisation, asked_on);
call zs.site_table('matching.ask');

create table matching.kept_promise (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    organisation uuid not null references directory.organisation,
    agreement    uuid not null,
    what         text not null check (length(what) <= 2000),
    kept_at      timestamptz not null,
    unique (site_id, agreement)
);
create index kept_promise_organisation on matching.kept_promise (site_id, organisation);
call zs.site_table('matching.kept_promise');

-- What a person thinks of a suggestion: on top, or not for this request.
create table matching.mark (
    id        uuid primary key,
    site_id   uuid not null references site.site,
    request   uuid not null references intake.request on delete cascade,
    candidate text not null check (candidate ~ '^(offer|company)-[0-9a-f-]{36}$'),
    kind      text not null check (kind in ('PINNED', 'REJECTED')),
    name      text not null check (length(name) <= 300),
    reason    text not null check (length(reason) <= 2000),
    by_name   text not null check (length(by_name) <= 400),
    at        timestamptz not null,
    unique (site_id, request, candidate),
    check (kind = 'PINNED' or reason <> '')
);
call zs.site_table('matching.mark');
