-- Suggestions follow matching.change now.
drop table intake.change_count;
