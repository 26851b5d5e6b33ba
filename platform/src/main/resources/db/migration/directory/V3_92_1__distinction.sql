-- Two records that look alike and are not one organisation: a person has looked. The marks are what was looked at (name
-- and address); as soon as one of them reads differently, the question comes back.
create table directory.distinction (
    one        uuid not null references directory.organisation on delete cascade,
    other      uuid not null references directory.organisation on delete cascade,
    site_id    uuid not null references site.site,
    one_mark   text not null check (length(one_mark) <= 1000),
    other_mark text not null check (length(other_mark) <= 1000),
    by_name    text not null check (length(by_name) between 1 and 400),
    at         timestamptz not null,
    primary key (one, other),
    check (one <> other)
);
create index distinction_other on directory.distinction (site_id, other);
call zs.site_table('directory.distinction');

-- A person who stood in both of two records: the card that went, and which one carries on. Old addresses lead there.
create table directory.merged_contact (
    gone    uuid primary key,
    site_id uuid not null references site.site,
    kept    uuid not null references directory.contact on delete cascade,
    at      timestamptz not null,
    check (gone <> kept)
);
create index merged_contact_kept on directory.merged_contact (site_id, kept);
call zs.site_table('directory.merged_contact');
