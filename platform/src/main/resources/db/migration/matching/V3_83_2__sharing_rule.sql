-- How a site shares out offers among several requests; without a row the product's habits count.
create table matching.sharing_rule (
    site_id       uuid primary key references site.site,
    small_first   text not null check (small_first in ('HIDDEN', 'OFFERED', 'USUAL')),
    asks_per_year int not null check (asks_per_year between 1 and 52),
    by_name       text not null check (length(by_name) <= 400),
    at            timestamptz not null
);
call zs.site_table('matching.sharing_rule');
