-- Weights a site learned from its own decisions. The latest that was not taken back counts; without one, the product's.
create table matching.weighting (
    id        uuid primary key,
    site_id   uuid not null references site.site,
    points    text not null check (length(points) <= 1000),
    decisions int not null check (decisions >= 0),
    by_name   text not null check (length(by_name) <= 400),
    at        timestamptz not null,
    ended_at  timestamptz
);
create index weighting_at on matching.weighting (site_id, at);
call zs.site_table('matching.weighting');
