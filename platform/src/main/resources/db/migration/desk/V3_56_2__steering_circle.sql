-- Companies and municipality who carry a site together: who they are, what they give for its work, where they allowed an
-- exception. The money is the site's own budget, never a contribution to a request.
create table desk.circle_member (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    organisation text not null check (length(organisation) between 1 and 200),
    person       text not null default '' check (length(person) <= 200),
    role         text not null check (role in ('CHAIR', 'MEMBER', 'MUNICIPALITY', 'GUEST')),
    from_on      date not null,
    until_on     date,
    check (until_on >= from_on)
);
create index circle_member_now on desk.circle_member (site_id, until_on);
call zs.site_table('desk.circle_member');

create table desk.circle_funding (
    id             uuid primary key,
    site_id        uuid not null references site.site,
    source         text not null check (length(source) between 1 and 200),
    kind           text not null check (kind in ('MUNICIPALITY', 'COMPANY', 'FOUNDATION', 'OTHER')),
    year           int not null check (year between 2000 and 2200),
    promised_euros int not null check (promised_euros between 0 and 10000000),
    received_euros int not null default 0 check (received_euros between 0 and 10000000),
    note           text not null default '' check (length(note) <= 400)
);
create index circle_funding_year on desk.circle_funding (site_id, year);
call zs.site_table('desk.circle_funding');

create table desk.criteria_exception (
    id         uuid primary key,
    site_id    uuid not null references site.site,
    what       text not null check (length(what) between 1 and 200),
    reason     text not null check (length(reason) between 1 and 1000),
    allowed_by text not null check (length(allowed_by) between 1 and 200),
    from_on    date not null,
    until_on   date not null,
    check (until_on >= from_on)
);
create index criteria_exception_until on desk.criteria_exception (site_id, until_on);
call zs.site_table('desk.criteria_exception');
