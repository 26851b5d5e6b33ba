-- What hours and things count for in the statistics. A new version never changes an old one.
create table agreement.rate_version (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    version    int not null check (version > 0),
    valid_from date not null,
    made_by    text not null check (length(made_by) <= 300),
    made_at    timestamptz not null,
    unique (site_id, version)
);
call zs.site_table('agreement.rate_version');

create table agreement.rate (
    id       uuid primary key,
    site_id  uuid not null references site.site,
    version  uuid not null references agreement.rate_version on delete cascade,
    place    int not null,
    category text not null check (category in ('HANDS', 'KNOWLEDGE', 'STUDENTS', 'GOODS', 'FACILITY')),
    code     text not null check (code ~ '^[a-z][a-z0-9_]{1,58}$'),
    label    text not null check (length(label) between 1 and 200),
    unit     text not null check (length(unit) between 1 and 60),
    cents    int not null check (cents between 0 and 100000000),
    source   text not null check (length(source) <= 1000),
    words    text not null check (length(words) <= 1000),
    unique (site_id, version, code)
);
call zs.site_table('agreement.rate');

-- Estimated at the agreement and actual at completion, kept apart, each with the version of the rates it was counted by.
create table agreement.valuation (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    agreement    uuid not null references agreement.agreement on delete cascade,
    moment       text not null check (moment in ('ESTIMATED', 'ACTUAL')),
    place        int not null check (place between 0 and 99),
    kind         text not null check (kind in ('HANDS', 'KNOWLEDGE', 'MATERIAL', 'FACILITY', 'NETWORK')),
    rate_version int not null,
    rate_code    text not null,
    units        double precision not null check (units >= 0),
    hours        double precision not null check (hours >= 0),
    cents        bigint not null check (cents >= 0),
    valued       boolean not null,
    at           timestamptz not null,
    unique (site_id, agreement, moment, place)
);
create index valuation_at on agreement.valuation (site_id, moment, at);
call zs.site_table('agreement.valuation');
