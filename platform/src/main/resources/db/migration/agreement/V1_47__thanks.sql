create table agreement.thanks (
    id        uuid primary key,
    site_id   uuid not null references site.site,
    agreement uuid not null references agreement.agreement on delete cascade,
    letter    text not null check (length(letter) between 1 and 8000),
    how       text not null check (how in ('MAIL', 'PERSON')),
    by_name   text not null check (length(by_name) <= 300),
    at        timestamptz not null,
    unique (site_id, agreement)
);
call zs.site_table('agreement.thanks');

create table agreement.effect (
    id            uuid primary key,
    site_id       uuid not null references site.site,
    agreement     uuid not null references agreement.agreement on delete cascade,
    provider      int not null check (provider between 0 and 3),
    beneficiaries int not null check (beneficiaries between 0 and 3),
    community     int not null check (community between 0 and 3),
    competences   text[] not null
                  check (competences <@ array['PROFESSIONAL', 'SOCIAL', 'INTERCULTURAL', 'SELF']),
    reached       int check (reached between 0 and 10000000),
    note          text not null check (length(note) <= 4000),
    follow_up_on  date,
    followed_up_at timestamptz,
    without_us    boolean not null,
    by_name       text not null check (length(by_name) <= 300),
    at            timestamptz not null,
    unique (site_id, agreement)
);
create index effect_follow_up on agreement.effect (site_id, follow_up_on) where followed_up_at is null;
call zs.site_table('agreement.effect');

-- A story as it is written; what the public reads is the copy in agreement.story.
create table agreement.story_draft (
    id        uuid primary key,
    site_id   uuid not null references site.site,
    agreement uuid not null references agreement.agreement on delete cascade,
    slug      text not null check (slug ~ '^[a-z0-9][a-z0-9-]{1,100}$'),
    title     text not null check (length(title) between 1 and 200),
    text      text not null check (length(text) between 1 and 8000),
    public    boolean not null default false,
    by_name   text not null check (length(by_name) <= 300),
    at        timestamptz not null,
    version   int not null default 1,
    unique (site_id, agreement),
    unique (site_id, slug)
);
call zs.site_table('agreement.story_draft');

create table agreement.story (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    slug         text not null,
    title        text not null,
    text         text not null,
    giver        text not null,
    receiver     text not null,
    place        text not null,
    published_at timestamptz not null,
    unique (site_id, slug)
);
create index story_newest on agreement.story (site_id, published_at desc);
call zs.published_table('agreement.story');
