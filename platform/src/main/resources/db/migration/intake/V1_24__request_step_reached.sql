-- Which requests took a step in a span of time: for reports.
create index request_step_reached on intake.request_step (site_id, step, at);
