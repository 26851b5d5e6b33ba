-- Settings are edited by several people: the second one to save is told.
alter table site.site add column version int not null default 1;
