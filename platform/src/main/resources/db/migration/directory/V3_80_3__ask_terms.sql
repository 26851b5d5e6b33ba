-- The suggestions need the few companies that wish other terms than the usual four asks a year.
create index organisation_ask_terms on directory.organisation (site_id)
 where sector = 'COMPANY' and (paused_until is not null or asks_per_year <> 4);
