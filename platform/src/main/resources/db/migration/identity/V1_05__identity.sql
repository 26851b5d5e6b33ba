create schema identity;
grant usage on schema identity to ${app};

-- A person who can sign in, at whichever sites. No case data.
create table identity.account (
    id          uuid primary key,
    email       text not null unique check (email = lower(email) and length(email) between 3 and 320),
    name        text not null check (length(name) between 1 and 120),
    locale      text not null default 'de' check (locale in ('de', 'en')),
    office      boolean not null default false,
    created_at  timestamptz not null,
    disabled_at timestamptz,
    version     int not null default 1
);
call zs.system_table('identity.account', 'select, insert, update');

-- What somebody is at a site, from when until when. A person may hold several roles.
create table identity.membership (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    account_id uuid not null references identity.account,
    role       text not null check (role in ('COORDINATOR', 'GROUP_MEMBER', 'ADVISER', 'SITE_ADMIN')),
    group_part text check (group_part in ('CONNECTOR', 'RUNNER')),
    from_at    timestamptz not null,
    until_at   timestamptz,
    check (group_part is null or role = 'GROUP_MEMBER'),
    check (until_at is null or until_at >= from_at)
);
create unique index membership_current on identity.membership (site_id, account_id, role) where until_at is null;
call zs.site_table('identity.membership');
revoke delete on identity.membership from ${app};
-- People see their own memberships at all sites: the list of "my sites" belongs to no site.
create policy own on identity.membership for select to ${app}
    using (account_id = (select zs.current_account()));

-- A link that signs in once. Only the hash is kept.
create table identity.sign_in_link (
    id         uuid primary key,
    account_id uuid not null references identity.account on delete cascade,
    token_hash bytea not null unique,
    next_path  text not null check (next_path like '/%'),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index sign_in_link_account on identity.sign_in_link (account_id);
create index sign_in_link_expiry on identity.sign_in_link (expires_at);
call zs.system_table('identity.sign_in_link', 'select, insert, update, delete');

-- Somebody wished to be forgotten: the address stays as a hash, so that an import does not bring it back.
create table identity.suppression (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    address_hash bytea not null,
    at           timestamptz not null,
    unique (site_id, address_hash)
);
call zs.site_table('identity.suppression');
