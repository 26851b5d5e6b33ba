-- What the meeting itself said, without what became of its requests later: tells whether the members have to hear anew.
-- Minutes from before it was kept are not compared.
alter table review.minutes_version
    add facts text check (length(facts) = 64);
