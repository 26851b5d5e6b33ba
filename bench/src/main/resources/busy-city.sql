-- Ten years of a busy city in one go: 12,000 organisations, 60,000 contacts, 200,000 ties, 5,000 requests, 20,000 asks,
-- 3,000 agreements, 30,000 phone notes, 20,000 letters. All names are invented. ${site} and ${coordinator} are filled in;
-- the members of the group are taken from the site. Statements end with a semicolon at the end of a line.

insert into directory.organisation (id, site_id, sector, name, name_key, ags, place_label, description, gives, gives_kinds,
                                    asks_per_year, paused_until, created_at)
select md5('organisation' || i)::uuid, '${site}',
       case when i % 3 = 0 then 'NON_PROFIT' when i % 120 = 1 then 'MUNICIPALITY' else 'COMPANY' end,
       n.name || ' ' || i, n.key || ' ' || i, '10041100', 'Saarbrücken', '', n.gives, '{}',
       case when i % 50 = 0 then 2 else 4 end,
       case when i % 200 = 0 then current_date + 20 end,
       now() - (i % 3650) * interval '1 day'
  from generate_series(1, 12000) i,
       lateral (select (array ['Malerbetrieb Farbton', 'Druckerei Feld', 'Spedition Weit', 'Steuerkanzlei Brandt',
                               'Gartenbau Linde', 'Bäckerei Korn', 'Elektro Funk', 'Softwarehaus Zeile', 'Autohaus Ring',
                               'Hotel Brücke'])[1 + i % 10] as company,
                       (array ['Wärmestube', 'Mädchentreff', 'Nachbarschaftshaus', 'Tafel', 'Lesewerkstatt', 'Jugendzentrum',
                               'Seniorenclub', 'Frauenhaus', 'Beratungsstelle', 'Sportverein'])[1 + i % 10] as club,
                       (array ['Malerarbeiten, Farbe aus Restposten', 'Druck von Faltblättern und Plakaten',
                               'Transporte mit Fahrer und Hebebühne', 'Beratung in Buchhaltung und Steuern',
                               'Gartenarbeit, Pflanzen, Werkzeug', 'Brot und Kuchen für Feste',
                               'Elektroprüfung, Lampen, Kabel', 'Internetseiten, Datenbanken, Schulung',
                               'Kleinbus am Wochenende', 'Tagungsraum für zwanzig Personen'])[1 + i % 10] as gives) one,
       lateral (select case when i % 3 = 0 then one.club else one.company end as name,
                       replace(replace(replace(lower(case when i % 3 = 0 then one.club else one.company end),
                               'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue') as key,
                       case when i % 3 = 0 then '' else one.gives end as gives) n;

insert into directory.contact (id, site_id, organisation, name, role, email, phone, mail_basis, mail_basis_note, preferred,
                               created_at, used_at, name_key, last_key, phone_key)
select md5('contact' || i)::uuid, '${site}', md5('organisation' || (1 + i % 12000))::uuid, p.first || ' ' || p.last,
       (array ['Geschäftsführung', 'Leitung', 'Personal', 'Öffentlichkeitsarbeit', 'Vorstand'])[1 + i % 5],
       'k' || i || '@messung.example', '0681 ' || (100000 + i), 'EXISTING_RELATION', 'Messung', i <= 12000, now(),
       now() - (i % 3650) * interval '1 day', lower(p.first || ' ' || p.last), lower(p.last), '0681' || (100000 + i)
  from generate_series(1, 60000) i,
       lateral (select (array ['Anna', 'Bernd', 'Clara', 'Deniz', 'Elif', 'Frank', 'Gerda', 'Hans', 'Ines', 'Jonas', 'Karim',
                               'Lena', 'Mira', 'Nils', 'Olga', 'Paul', 'Rita', 'Sven', 'Tina', 'Uwe'])[1 + i % 20] as first,
                       (array ['Kern', 'Schmidt', 'Becker', 'Yilmaz', 'Wagner', 'Hoffmann', 'Klein', 'Wolf', 'Neumann',
                               'Braun', 'Zimmermann', 'Krause', 'Lehmann'])[1 + (i / 20) % 13]
                       || (array ['', 'berg', 'mann', 'stein', 'feld', 'bach', 'haus', 'er', 'brink', 'wald', 'horst', 'hoff',
                                  'garten', 'dorf', 'tal', 'see', 'au'])[1 + (i / 260) % 17] as last) p;

-- Twenty members know a thousand organisations each; what organisations know of each other is the rest.
insert into directory.tie (id, site_id, organisation, account, member_name, strength, origin, noted_on, function, known_since,
                           last_contact)
select md5('tie' || m.place || '-' || i)::uuid, '${site}', md5('organisation' || (1 + (i * 11 + m.place * 571) % 12000))::uuid,
       m.account_id, 'Mitglied ' || m.place, 1 + (i + m.place)::int % 3, 'Unternehmerfrühstück',
       current_date - (i % 3000), 'Leitung', 2000 + i % 25, current_date - (i % 900)
  from (select account_id, row_number() over (order by account_id) as place from identity.membership
         where site_id = '${site}' and role = 'GROUP_MEMBER') m, generate_series(1, 1000) i
    on conflict do nothing;

insert into directory.tie (id, site_id, organisation, knower, strength, origin, noted_on, function, known_since, last_contact)
select md5('partner' || i)::uuid, '${site}', md5('organisation' || (1 + i % 12000))::uuid,
       md5('organisation' || (1 + (i % 12000 + 1 + (i / 12000) * 389 + i % 7) % 12000))::uuid,
       1 + i % 3, 'Zulieferer', current_date - (i % 3000), 'Einkauf', 1995 + i % 30, current_date - (i % 1500)
  from generate_series(1, 180000) i
    on conflict do nothing;

insert into intake.offer (id, site_id, number, organisation, organisation_name, contact_name, what, amount, kinds, valid_until,
                          ags, place_label, conditions, publication_ok, channel, state, state_at, approved_at, created_at)
select md5('offer' || i)::uuid, '${site}', 'G-' || extract(year from o.at) || '-' || lpad(i::text, 5, '0'),
       md5('organisation' || (2 + 3 * (i % 3900)))::uuid, 'Betrieb ' || i, 'Kontakt ' || i,
       (array ['Wir streichen einen Raum und bringen die Farbe mit.', 'Zwanzig gebrauchte Laptops, drei Jahre alt.',
               'Unser Transporter mit Fahrer, samstags.', 'Zehn Stunden Beratung im Mietrecht.',
               'Sechzig warme Decken aus dem Hotel.', 'Bewerbungstraining für Jugendliche.'])[1 + i % 6],
       '1 Mal', '{HANDS}', case when i > 2700 then current_date + 30 + i % 200 end, '10041100', 'Saarbrücken', '', true, 'DEMO',
       case when i > 2700 then 'OPEN' else 'CLOSED' end, o.at, o.at, o.at
  from generate_series(1, 3000) i, lateral (select now() - (3001 - i) * interval '1.2 days' as at) o;

insert into intake.request (id, site_id, number, organisation, organisation_name, contact_name, contact_email, question,
                            purpose, kinds, amount, flexible_date, ags, place_label, confidential_place, own_steps,
                            why_not_otherwise, participation, reciprocation, alternatives_ok, minors, municipal,
                            publication_ok, channel, step, step_at, due, next_actor, created_at)
select md5('request' || i)::uuid, '${site}', 'A-' || extract(year from t.at) || '-' || lpad(i::text, 5, '0'),
       md5('organisation' || (3 * (1 + i % 3900)))::uuid, 'Verein ' || (i % 3900), 'Kontakt ' || i, 'v' || i || '@messung.example',
       (array ['Wer streicht mit uns zwei Räume im Haus?', 'Wir brauchen zwölf gebrauchte Laptops für unseren Treff.',
               'Gesucht wird ein Transporter für unser Sommerfest.', 'Wer prüft einen Mietvertrag für unsere Beratungsstelle?',
               'Uns fehlen warme Decken für die Notunterkunft.', 'Wer übt mit Jugendlichen Bewerbungsgespräche?'])[1 + i % 6],
       'Für Menschen im Stadtteil, Vorhaben ' || i, '{HANDS}', '4 Personen', true, '10041100', 'Saarbrücken', false,
       'Wir haben im Verein gefragt.', 'Dafür gibt es keine Mittel.', 'Wir helfen alle mit.', 'Ein Kuchen', true, false, false,
       true, 'DEMO', t.step, t.at + interval '40 days',
       case when t.step in ('SUBMITTED', 'CLARIFYING', 'SEARCHING', 'PLEDGED', 'IN_DELIVERY') then current_date - 5 + i % 30 end,
       case when t.step in ('SUBMITTED', 'CLARIFYING') then 'COORDINATOR' when t.step = 'SEARCHING' then 'GROUP'
            when t.step in ('PLEDGED', 'AGREED', 'COMPLETED') then 'COORDINATOR' when t.step = 'IN_DELIVERY' then 'RUNNER'
            when t.step in ('SCREENED', 'ON_AGENDA') then 'GROUP' else 'NOBODY' end,
       t.at
  from generate_series(1, 5000) i,
       lateral (select now() - (5001 - i) * interval '0.73 days' - interval '41 days' as at,
                       case when i > 4985 then 'SUBMITTED' when i > 4975 then 'CLARIFYING' when i > 4966 then 'SCREENED'
                            when i > 4850 then 'SEARCHING' when i > 4830 then 'PLEDGED' when i > 4810 then 'AGREED'
                            when i > 4770 then 'IN_DELIVERY' when i > 4760 then 'COMPLETED'
                            when i % 10 < 6 then 'EVALUATED' when i % 10 = 6 then 'DECLINED' when i % 10 = 7 then 'REFERRED'
                            when i % 10 = 8 then 'WITHDRAWN' else 'NOT_PLACED' end as step) t;

insert into intake.request_step (id, site_id, request, seq, step, actor_kind, actor_account, actor_name, at, due, next_actor, note)
select md5('step' || r.id || s.seq)::uuid, r.site_id, r.id, s.seq,
       case when s.seq = 6 then r.step else (array ['SUBMITTED', 'CLARIFYING', 'SCREENED', 'ON_AGENDA', 'ACCEPTED'])[s.seq] end,
       'ACCOUNT', '${coordinator}', 'Jana Weber', r.created_at + s.seq * interval '6 days', null, 'COORDINATOR', ''
  from intake.request r, generate_series(1, 6) as s(seq)
 where r.site_id = '${site}';

insert into intake.criteria_answer (id, site_id, request, criterion, verdict, reason, answered_by, answered_at)
select md5('criterion' || r.id || k)::uuid, r.site_id, r.id, 'K' || k, 'YES', '', 'Jana Weber', r.created_at
  from intake.request r, generate_series(1, 18) k
 where r.site_id = '${site}' and r.step not in ('SUBMITTED', 'CLARIFYING');

insert into review.meeting (id, site_id, starts_at, place, invited_at, closed_at, created_at)
select md5('meeting' || i)::uuid, '${site}', now() - i * interval '60 days', 'Volksbank', now() - i * interval '60 days',
       now() - i * interval '60 days' + interval '1 hour', now() - i * interval '60 days' - interval '30 days'
  from generate_series(1, 60) i;
update review.meeting set minutes_sent_at = closed_at where site_id = '${site}';

insert into review.decision (id, site_id, request, number, verdict, reason, at, by_account, by_name, decided_in, meeting)
select md5('decision' || r.id)::uuid, r.site_id, r.id, 1, case when r.step = 'DECLINED' then 'DECLINED' else 'ACCEPTED' end,
       'So war es besprochen.', r.created_at + interval '30 days', '${coordinator}', 'Jana Weber', 'MEETING',
       md5('meeting' || least(60, greatest(1, (extract(day from now() - r.created_at) / 60)::int)))::uuid
  from intake.request r
 where r.site_id = '${site}' and r.step not in ('SUBMITTED', 'CLARIFYING', 'SCREENED');

insert into review.agenda_item (id, site_id, meeting, request, position, decision)
select md5('item' || d.id)::uuid, d.site_id, d.meeting, d.request,
       row_number() over (partition by d.meeting order by d.at, d.id), d.id
  from review.decision d where d.site_id = '${site}' and d.meeting is not null;

insert into review.case_duo (site_id, request, connector, connector_name, runner, runner_name, since)
select d.site_id, d.request, c.account_id, 'Türöffnung', r.account_id, 'Begleitung', d.at
  from (select *, row_number() over (order by at, id) as place from review.decision
         where site_id = '${site}' and verdict = 'ACCEPTED') d
  join (select account_id, row_number() over (order by account_id) - 1 as place from identity.membership
         where site_id = '${site}' and group_part = 'CONNECTOR') c on c.place = d.place % 10
  join (select account_id, row_number() over (order by account_id) - 1 as place from identity.membership
         where site_id = '${site}' and group_part = 'RUNNER') r on r.place = d.place % 10;

insert into outreach.challenge (id, site_id, number, request, request_number, organisation, organisation_name, contact_name,
                                asked_by, asked_by_name, way, greeting, text, state, planned_at, asked_at, remind_on, rests_on,
                                answer, answered_at)
select md5('challenge' || i)::uuid, '${site}', 'H-' || extract(year from t.at) || '-' || lpad(i::text, 6, '0'), r.id, r.number,
       md5('organisation' || (2 + 3 * (i % 3900)))::uuid, 'Betrieb ' || i, 'Kontakt ' || i, m.account_id, 'Mitglied', 'CALL',
       'Guten Tag', 'Können Sie helfen?', t.state, t.at, t.at, t.at::date + 14, t.at::date + 28,
       t.answer, case when t.answer is null then null else t.at + interval '5 days' end
  from generate_series(1, 20000) i
  join intake.request r on r.id = md5('request' || (1 + (i - 1) / 4))::uuid
  join (select account_id, row_number() over (order by account_id) - 1 as place from identity.membership
         where site_id = '${site}' and role = 'GROUP_MEMBER') m on m.place = i % 20,
       lateral (select r.created_at + interval '35 days' + (i % 4) * interval '2 days' as at,
                       case when r.step = 'SEARCHING' and i % 4 = 3 then 'ASKED'
                            when i % 4 = 0 then 'REFUSED' when i % 4 = 1 then 'NO_ANSWER' when i % 4 = 2 then 'LATER'
                            else 'PLEDGED' end as state,
                       case when r.step = 'SEARCHING' and i % 4 = 3 then null
                            when i % 4 = 0 then 'NO' when i % 4 = 1 then null when i % 4 = 2 then 'LATER'
                            else 'YES' end as answer) t;

insert into matching.ask (id, site_id, organisation, challenge, asked_on, answer, answered_at)
select md5('ask' || id)::uuid, site_id, organisation, id, asked_at::date, answer, answered_at
  from outreach.challenge where site_id = '${site}';

insert into agreement.agreement (id, site_id, number, request, request_number, origin, subject, delivery_note, place,
                                 first_contact_by, bring, insurance_accident, insurance_liability, insurance_vehicle,
                                 counter_gift, council_needed, state, state_at, agreed_at, finished_at, thanked_at, created_at,
                                 runner, runner_name)
select md5('agreement' || r.id)::uuid, r.site_id, replace(r.number, 'A-', 'V-'), r.id, r.number, 'CHALLENGE', r.question,
       false, 'Saarbrücken', 'Betrieb', '', '', '', '', false, false,
       case when r.step = 'EVALUATED' then 'DONE' when r.step = 'AGREED' then 'CONFIRMED' else 'RUNNING' end,
       r.step_at, r.step_at, case when r.step = 'EVALUATED' then r.step_at end,
       case when r.step = 'EVALUATED' then r.step_at end, r.step_at, d.runner, d.runner_name
  from intake.request r left join review.case_duo d on d.site_id = r.site_id and d.request = r.id
 where r.site_id = '${site}' and r.step in ('EVALUATED', 'AGREED', 'IN_DELIVERY');

insert into agreement.party (id, site_id, agreement, side, organisation, organisation_name, contact_name, confirmed_at,
                             confirmed_by, confirmed_how)
select md5('party' || a.id || s.side)::uuid, a.site_id, a.id, s.side,
       case when s.side = 'COMPANY' then c.organisation else r.organisation end,
       case when s.side = 'COMPANY' then c.organisation_name else r.organisation_name end, 'Kontakt', a.state_at, 'Kontakt', 'PHONE'
  from agreement.agreement a
  join intake.request r on r.site_id = a.site_id and r.id = a.request
  join lateral (select organisation, organisation_name from outreach.challenge c
                 where c.site_id = a.site_id and c.request = a.request order by c.number limit 1) c on true,
       (values ('COMPANY'), ('NON_PROFIT')) as s(side)
 where a.site_id = '${site}';

insert into agreement.effect (id, site_id, agreement, provider, beneficiaries, community, competences, note, without_us, by_name, at)
select md5('effect' || a.id)::uuid, a.site_id, a.id, 2, 3, 1, '{SOCIAL}', '', false, 'Jana Weber', a.finished_at
  from agreement.agreement a where a.site_id = '${site}' and a.state = 'DONE';

insert into matching.kept_promise (id, site_id, organisation, agreement, what, kept_at)
select md5('kept' || a.id)::uuid, a.site_id, p.organisation, a.id, a.subject, a.finished_at
  from agreement.agreement a
  join agreement.party p on p.site_id = a.site_id and p.agreement = a.id and p.side = 'COMPANY'
 where a.site_id = '${site}' and a.state = 'DONE';

insert into desk.phone_note (id, site_id, at, by_account, by_name, way, caller, sentence, organisation, organisation_name,
                             request, request_number, became, settled_at, next_step, next_on)
select md5('note' || i)::uuid, '${site}', n.at, '${coordinator}', 'Jana Weber', 'CALL', 'Frau Kern', 'Es ging um Vorhaben ' || i,
       md5('organisation' || (1 + i % 12000))::uuid, 'Verein', null, null, null,
       case when i <= 29980 then n.at + interval '1 hour' end,
       case when i > 29980 then 'zurückrufen' else '' end, case when i > 29980 then current_date end
  from generate_series(1, 30000) i, lateral (select now() - (30001 - i) * interval '2.9 hours' as at) n;

insert into mail.message (id, site_id, kind, case_id, direct, outside, practice, to_name, to_email, deliver_to, sender_name,
                          reply_to, language, subject, body_text, body_html, message_id, status, created_at, sent_at)
select md5('mail' || i)::uuid, '${site}', 'outreach.challenge', md5('request' || (1 + i % 5000))::uuid, false, true, false,
       'Kontakt ' || i, 'k' || i || '@messung.example', 'k' || i || '@messung.example', 'Jana Weber', 'jana@messung.example', 'de',
       'Eine Anfrage', repeat('Können Sie helfen? ', 40), repeat('<p>Können Sie helfen?</p>', 40), 'm' || i || '@messung.example',
       'SENT', m.at, m.at
  from generate_series(1, 20000) i, lateral (select now() - (20001 - i) * interval '4.3 hours' as at) m;

analyze;
