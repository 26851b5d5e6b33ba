-- How to talk with somebody: what a colleague would whisper before the call. The person may read it at any time.
create table directory.talking_hint (
    contact uuid primary key references directory.contact on delete cascade,
    site_id uuid not null references site.site,
    text    text not null check (length(text) between 1 and 600),
    by_name text not null check (length(by_name) between 1 and 400),
    at      timestamptz not null
);
create index talking_hint_site on directory.talking_hint (site_id);
call zs.site_table('directory.talking_hint');
