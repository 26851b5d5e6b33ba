-- Some questions are about an act, whomever it was done to: which companies have the sheet of a year, when a paper was asked for.
create index journal_act on audit.journal (site_id, act);
