-- Two records that were one organisation: the one that went, and which one carries on. Old addresses lead there, and
-- whoever enters the old name again finds it.
create table directory.merged (
    gone     uuid primary key,
    site_id  uuid not null references site.site,
    kept     uuid not null references directory.organisation on delete cascade,
    name     text not null check (length(name) between 1 and 200),
    name_key text not null,
    at       timestamptz not null,
    check (gone <> kept)
);
create index merged_kept on directory.merged (site_id, kept);
create index merged_name on directory.merged (site_id, name_key);
call zs.site_table('directory.merged');
