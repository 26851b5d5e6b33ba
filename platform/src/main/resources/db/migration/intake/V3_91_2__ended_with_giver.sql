-- Closed because the company was no more: offered back when it is there again, until somebody has decided.
alter table intake.offer add column ended_with_giver boolean not null default false;
create index offer_ended_with on intake.offer (site_id, organisation) where ended_with_giver;
