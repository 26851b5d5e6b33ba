-- Heute and the mailings ask who has died; tens of thousands of contacts lie beside the few.
create index contact_deceased on directory.contact (site_id, deceased_at) where deceased_at is not null;
