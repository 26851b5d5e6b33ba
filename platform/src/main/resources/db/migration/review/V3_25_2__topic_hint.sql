-- What the city talks about just now, in one sentence each; a hint has an end, else the list grows old.
create table review.topic_hint (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    text       text not null check (length(text) between 1 and 200),
    until      date not null,
    by_account uuid,
    by_name    text not null check (length(by_name) <= 200),
    at         timestamptz not null
);
create index topic_hint_until on review.topic_hint (site_id, until);
call zs.site_table('review.topic_hint');
