-- Somebody stands in for a coordinator for some days: same pages, same post. Nothing has to be undone when they are over.
create table identity.deputy (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    account_id   uuid not null references identity.account,
    account_name text not null check (length(account_name) between 1 and 200),
    deputy_id    uuid not null references identity.account,
    deputy_name  text not null check (length(deputy_name) between 1 and 200),
    phone        text check (length(phone) <= 40),
    from_on      date not null,
    until_on     date not null,
    note         text not null default '' check (length(note) <= 4000),
    created_at   timestamptz not null,
    ended_at     timestamptz,
    check (account_id <> deputy_id),
    check (until_on >= from_on)
);
create index deputy_now on identity.deputy (site_id, until_on) where ended_at is null;
call zs.site_table('identity.deputy');
