-- How one person likes to narrow a list.
create table desk.saved_filter (
    id      uuid primary key,
    site_id uuid not null references site.site,
    account uuid not null,
    list    text not null check (length(list) between 2 and 60),
    name    text not null check (length(name) between 1 and 60),
    query   text not null check (length(query) between 1 and 1000),
    unique (site_id, account, list, name)
);
call zs.site_table('desk.saved_filter');
