-- A company that is no more: what it was asked and gave stays, nobody asks it again. Taken back, the line goes.
create table directory.ending (
    organisation uuid primary key references directory.organisation on delete cascade,
    site_id      uuid not null references site.site,
    why          text not null check (why in ('INSOLVENT', 'CLOSED', 'MOVED')),
    since        date not null,
    note         text not null default '' check (length(note) <= 400),
    by_name      text not null check (length(by_name) between 1 and 400),
    at           timestamptz not null
);
create index ending_site on directory.ending (site_id, at);
call zs.site_table('directory.ending');

-- Somebody at an organisation has died: the name stays in the history, no letter goes there any more.
alter table directory.contact add column deceased_at timestamptz;
