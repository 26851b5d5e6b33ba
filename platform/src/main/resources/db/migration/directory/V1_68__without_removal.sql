-- Suggestions follow matching.change now.
drop table directory.removal;
