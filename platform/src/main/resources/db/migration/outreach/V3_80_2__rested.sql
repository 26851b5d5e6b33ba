-- Heute asks for each search what rested without an answer; ten years of answered asks lie beside it.
create index challenge_rested on outreach.challenge (site_id, request, rests_on) where state = 'NO_ANSWER';
