-- What the public pages show: approved, no person, no address.
create table intake.published_need (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    number       text not null,
    question     text not null check (length(question) between 1 and 2000),
    kinds        text[] not null,
    amount       text not null,
    ags          text,
    place_label  text not null,
    wish_date    date,
    published_at timestamptz not null
);
create index published_need_newest on intake.published_need (site_id, published_at desc);
call zs.published_table('intake.published_need');

create table intake.published_offer (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    number       text not null,
    what         text not null check (length(what) between 1 and 4000),
    kinds        text[] not null,
    amount       text not null,
    ags          text,
    place_label  text not null,
    valid_until  date,
    published_at timestamptz not null
);
create index published_offer_newest on intake.published_offer (site_id, published_at desc);
call zs.published_table('intake.published_offer');
