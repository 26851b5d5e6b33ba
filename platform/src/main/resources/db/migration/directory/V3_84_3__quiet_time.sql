-- When a company had better not be asked: stocktaking, holidays of the house, the school holidays. Yearly ones are kept
-- with the year they were entered in and come again every year.
create table directory.quiet_time (
    id           uuid primary key,
    site_id      uuid not null references site.site,
    organisation uuid not null references directory.organisation on delete cascade,
    kind         text not null check (kind in ('ONCE', 'YEARLY', 'SCHOOL_HOLIDAYS')),
    what         text not null default '' check (length(what) <= 200),
    from_on      date,
    until_on     date,
    check ((kind = 'SCHOOL_HOLIDAYS') = (from_on is null)),
    check ((from_on is null) = (until_on is null)),
    check (until_on >= from_on and until_on < from_on + 366)
);
create index quiet_time_of on directory.quiet_time (site_id, organisation);
create unique index quiet_time_school on directory.quiet_time (site_id, organisation) where kind = 'SCHOOL_HOLIDAYS';
call zs.site_table('directory.quiet_time');

-- The school holidays where the site works, as the coordinator entered or took them over.
create table directory.school_holiday (
    id       uuid primary key,
    site_id  uuid not null references site.site,
    name     text not null check (length(name) between 1 and 200),
    from_on  date not null,
    until_on date not null,
    check (until_on >= from_on and until_on < from_on + 120)
);
create unique index school_holiday_day on directory.school_holiday (site_id, from_on);
call zs.site_table('directory.school_holiday');
