-- Why this company came to mind, in the words of the suggestion it was planned from; "" where a person thought of it.
alter table outreach.challenge add column because text not null default '' check (length(because) <= 2000);
