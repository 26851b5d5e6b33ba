-- An address may be silent because somebody has died, or because the company is no more; each ends on its own.
alter table mail.silence
    add column cause text not null default 'DEATH' check (cause in ('DEATH', 'COMPANY_GONE')),
    drop constraint silence_pkey,
    add primary key (site_id, address_hash, cause);
