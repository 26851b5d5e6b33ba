-- Somebody has died: nothing is written to that address any more, by whatever part of the house.
create table mail.silence (
    site_id      uuid not null references site.site,
    address_hash bytea not null,
    at           timestamptz not null,
    primary key (site_id, address_hash)
);
call zs.site_table('mail.silence');
