-- Heute asks for what is planned and what waits; ten years of answered asks lie beside it.
create index challenge_state on outreach.challenge (site_id, state, planned_at);
