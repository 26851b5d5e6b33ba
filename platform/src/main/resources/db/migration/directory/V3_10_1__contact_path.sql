-- Who knows whom over two steps: a member knows an organisation, or an organisation knows another one. Until somebody is
-- asked, a line holds organisation, function and strength; the name comes with the contact.
alter table directory.tie drop constraint tie_pkey;
alter table directory.tie rename column since to noted_on;
alter table directory.tie
    add column id           uuid,
    add column knower       uuid references directory.organisation,
    add column function     text not null default '' check (length(function) <= 200),
    add column known_since  int check (known_since between 1900 and 2200),
    add column last_contact date,
    add column basis        text not null default 'LEGITIMATE_INTEREST' check (basis in ('LEGITIMATE_INTEREST', 'CONSENT')),
    add column contact      uuid references directory.contact on delete set null,
    alter column account drop not null,
    alter column member_name drop not null;
update directory.tie set id = gen_random_uuid();
alter table directory.tie
    alter column id set not null,
    add primary key (id),
    add check (num_nonnulls(account, knower) = 1),
    add check ((account is null) = (member_name is null)),
    add check (knower <> organisation);
create unique index tie_member on directory.tie (site_id, organisation, account) where account is not null;
create unique index tie_partner on directory.tie (site_id, organisation, knower) where knower is not null;
create index tie_knower on directory.tie (site_id, knower) where knower is not null;
create index tie_contact on directory.tie (site_id, contact) where contact is not null;
create index tie_account on directory.tie (site_id, account) where account is not null;

-- Whom somebody else named has to be told where we have the name from (Art. 14 GDPR).
alter table directory.contact
    add column notice_due date,
    add column notice_at  timestamptz,
    add column notice_how text check (notice_how in ('FIRST_CONTACT', 'MAIL', 'LETTER', 'ORAL')),
    add check ((notice_at is null) = (notice_how is null)),
    add check (notice_at is null or notice_due is not null);
create index contact_notice on directory.contact (site_id, notice_due) where notice_due is not null and notice_at is null;
