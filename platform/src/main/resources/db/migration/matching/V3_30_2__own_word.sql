-- What a site calls otherwise than the catalogue does: the name of a hall, a word of the region.
create table matching.own_word (
    id      uuid primary key,
    site_id uuid not null references site.site,
    word    text not null check (length(word) between 2 and 80),
    concept text not null check (length(concept) <= 100),
    by_name text not null check (length(by_name) <= 400),
    at      timestamptz not null
);
create unique index own_word_word on matching.own_word (site_id, lower(word));
call zs.site_table('matching.own_word');
