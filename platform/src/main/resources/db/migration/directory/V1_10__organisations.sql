create schema directory;
grant usage on schema directory to ${app};

create table directory.organisation (
    id              uuid primary key,
    site_id         uuid not null references site.site,
    sector          text not null check (sector in ('COMPANY', 'NON_PROFIT', 'MUNICIPALITY')),
    name            text not null check (length(name) between 1 and 200),
    -- The name without legal form, case and punctuation: what is equal here is taken for the same organisation.
    name_key        text not null,
    ags             text check (ags ~ '^(0[1-9]|1[0-6])([0-9]{3}([0-9]{3})?)?$'),
    place_label     text not null default '' check (length(place_label) <= 200),
    postcode        text check (length(postcode) <= 12),
    street          text check (length(street) <= 200),
    email           text check (length(email) <= 254),
    phone           text check (length(phone) <= 40),
    website         text check (length(website) <= 400),
    branch          text check (length(branch) <= 12),
    branch_edition  text not null default '2025' check (branch_edition in ('2025', '2008')),
    field           text check (length(field) <= 200),
    legal_form      text check (length(legal_form) <= 100),
    description     text not null default '' check (length(description) <= 4000),
    gives           text not null default '' check (length(gives) <= 4000),
    gives_kinds     text[] not null default '{}'
        check (gives_kinds <@ array ['HANDS', 'KNOWLEDGE', 'MATERIAL', 'FACILITY', 'NETWORK']),
    not_when        text not null default '' check (length(not_when) <= 400),
    causes_liked    text not null default '' check (length(causes_liked) <= 400),
    causes_excluded text not null default '' check (length(causes_excluded) <= 400),
    asks_per_year   int not null default 4 check (asks_per_year between 0 and 52),
    paused_until    date,
    pause_reason    text not null default '' check (length(pause_reason) <= 400),
    naming_wanted   boolean not null default false,
    active          boolean not null default true,
    created_at      timestamptz not null,
    version         int not null default 1,
    -- Counts every change of the organisation and of what hangs on it; the version counts only its own form.
    changes         bigint not null default 1
);
create index organisation_name on directory.organisation (site_id, name_key);
create index organisation_sector on directory.organisation (site_id, sector, name);
create index organisation_email on directory.organisation (site_id, lower(email));
call zs.site_table('directory.organisation');

create table directory.contact (
    id              uuid primary key,
    site_id         uuid not null references site.site,
    organisation    uuid not null references directory.organisation,
    name            text not null check (length(name) between 1 and 200),
    role            text not null default '' check (length(role) <= 200),
    email           text check (length(email) <= 254),
    phone           text check (length(phone) <= 40),
    mail_basis      text not null default 'NONE' check (mail_basis in ('NONE', 'CONSENT', 'EXISTING_RELATION')),
    mail_basis_note text not null default '' check (length(mail_basis_note) <= 400),
    preferred       boolean not null default false,
    source          text not null default '' check (length(source) <= 200),
    created_at      timestamptz not null,
    check (mail_basis = 'NONE' or length(mail_basis_note) > 0)
);
create index contact_organisation on directory.contact (site_id, organisation);
create index contact_email on directory.contact (site_id, lower(email));
create unique index contact_preferred on directory.contact (site_id, organisation) where preferred;
call zs.site_table('directory.contact');

-- Proof is seen and noted; the paper itself is not kept.
create table directory.evidence (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    organisation uuid not null references directory.organisation,
    kind         text not null
        check (kind in ('FREISTELLUNG', 'PARA_60A', 'REGISTER', 'PUBLIC_BODY', 'INFORMAL_SPONSORED')),
    issued_on    date,
    expires_on   date,
    note         text not null default '' check (length(note) <= 400),
    created_at   timestamptz not null,
    check (expires_on >= issued_on)
);
create index evidence_organisation on directory.evidence (site_id, organisation);
create index evidence_expiry on directory.evidence (site_id, expires_on);
call zs.site_table('directory.evidence');

-- Who knows whom: a member of the group and an organisation.
create table directory.tie (
    site_id      uuid not null references site.site,
    account      uuid not null,
    organisation uuid not null references directory.organisation,
    member_name  text not null check (length(member_name) between 1 and 200),
    strength     int not null check (strength between 1 and 3),
    origin       text not null default '' check (length(origin) <= 400),
    since        date not null,
    primary key (site_id, organisation, account)
);
call zs.site_table('directory.tie');

-- A removed organisation leaves its count, so that the revision of the directory never falls.
create table directory.removal (
    id      uuid primary key,
    site_id uuid not null references site.site,
    changes bigint not null,
    at      timestamptz not null
);
create index removal_site on directory.removal (site_id);
call zs.site_table('directory.removal');
