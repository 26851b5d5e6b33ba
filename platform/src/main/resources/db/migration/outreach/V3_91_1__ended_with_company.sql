-- Withdrawn because the company was no more: offered back when it is there again, until somebody has decided.
alter table outreach.challenge add column ended_with_company boolean not null default false;
create index challenge_ended_with on outreach.challenge (site_id, organisation) where ended_with_company;
