create schema site;
grant usage on schema site to ${app};

create table site.site (
    id             uuid primary key,
    slug           text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
    name           text not null check (length(name) between 1 and 120),
    catchment      text[] not null default '{}',
    contact_name   text not null,
    contact_email  text not null,
    contact_phone  text,
    practice_mode  boolean not null default true,
    has_group      boolean not null default true,
    silence_is_yes boolean not null default false,
    created_at     timestamptz not null default now()
);
call zs.published_table('site.site', 'id');
revoke delete on site.site from ${app};

create table site.number_range (
    site_id uuid not null references site.site,
    letter  text not null,
    year    int  not null,
    last    int  not null,
    primary key (site_id, letter, year)
);
call zs.site_table('site.number_range');

create table site.personal_link (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    token_hash   bytea not null unique,
    purpose      text not null,
    subject      uuid not null,
    person_name  text not null,
    person_email text,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    answered_at  timestamptz
);
create index personal_link_subject on site.personal_link (site_id, subject, purpose);
call zs.site_table('site.personal_link');

-- The token is the only thing that tells the site, so this one look-up crosses sites: by the full hash, one row.
create function site.resolve_link(hash bytea) returns setof site.personal_link
    language sql stable security definer set search_path = ''
    begin atomic
        select * from site.personal_link where token_hash = hash;
    end;
revoke all on function site.resolve_link(bytea) from public;
grant execute on function site.resolve_link(bytea) to ${app};
