-- Goods for a public body need the decision of its council: the applicant may know the day already.
alter table intake.request add column council_decided_on date;
