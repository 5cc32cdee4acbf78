import { describe, expect, it } from 'vitest';
import { notesTold } from '#domain/draft/playbook/prose/notes.ts';
import { playbook } from '../../briefs.ts';

describe('notes', () => {
  it.each([
    ['13 people taken to hospital.', '13 people were taken to hospital.'],
    ['31 on board incl the driver.', '31 were on board including the driver.'],
    ['Four staff taken to hospital.', 'Four staff were taken to hospital.'],
    ['A4911 shut at Ekby.', 'A4911 is shut at Ekby.'],
    ['Lab results due on 3 May.', 'Lab results are due on 3 May.'],
    ['Posts reported to the police.', 'Posts were reported to the police.'],
    ['Reported to the regulator on 3 May.', 'This was reported to the regulator on 3 May.'],
    ['Full refund, no receipt needed.', 'You get a full refund, no receipt needed.'],
    ['Free fraud monitoring for a year.', 'There is free fraud monitoring for a year.'],
    [
      'Samples taken on 3 May, results on 5 May.',
      'Samples were taken on 3 May, with results on 5 May.',
    ],
    [
      'Two people told us of abuse when they were children.',
      'Two people told us of abuse from the time when they were children.',
    ],
    [
      'Ekhem gets heat from a boiler since 14:05.',
      'Ekhem has been getting heat from a boiler since 14:05.',
    ],
    ['Family told.', 'The family has been told.'],
    ['£18,300 were lost.', '£18,300 was lost.'],
    [
      'Since 1 September a second person checks each list before it is sent.',
      'From 1 September a second person checks each list before it is sent.',
    ],
    ['Payslip portal offline.', 'The payslip portal is offline.'],
    ['21,700 paid by Monday.', '21,700 were paid by Monday.'],
    ['5 still in hospital.', '5 are still in hospital.'],
    ['2,140 homes still off.', '2,140 homes are still off.'],
    [
      '6,500 heaters and 90 hotplates handed out.',
      '6,500 heaters and 90 hotplates were handed out.',
    ],
    ['All tickets refunded within 5 days.', 'All tickets are refunded within 5 days.'],
    ['Boil notice lifted for Halden on 3 May.', 'The boil notice was lifted for Halden on 3 May.'],
    ['Glass found in 3 jars.', 'Glass was found in 3 jars.'],
    ['Pier closed until Monday.', 'The pier is closed until Monday.'],
    ['Difference paid by 22 December.', 'The difference is paid by 22 December.'],
    ['Five others in hospital.', 'Five others are in hospital.'],
    ['Other batches not affected.', 'Other batches are not affected.'],
    ['Festival is cancelled.', 'The festival is cancelled.'],
    ['Passenger waited 95 min at Ekby.', 'The passenger waited 95 minutes at Ekby.'],
    ['Police confirmed 09:05.', 'Police confirmed this at 09:05.'],
    ['We were wrong. Corrected 05:05.', 'We were wrong. It was corrected at 05:05.'],
    [
      'A child has measles, lab result on 3 December 15:40.',
      'A child has measles. The lab result came on 3 December at 15:40.',
    ],
  ])('become sentences: %s', (noted, told) => {
    expect(notesTold(noted, playbook.en.words)).toBe(told);
  });

  it.each([
    'People injured in the crash are in hospital.',
    'We cancelled it by mistake.',
    'We cancelled all trains on Friday.',
    'They found in the end that it was safe.',
    'Staff closed the pool.',
    'The council paid for the repairs.',
    'Guards stopped her at the door.',
    'Firefighters rescued 4 people.',
    'Police closed the road.',
    'Trains still run every hour.',
    'Experts expected more.',
    'Staff evacuated the school.',
    'The school closed the pool.',
    'Our 06:10 coach left the road.',
    'The hall is open 07:00 to 22:00.',
    'It will be back by 18:00.',
    'The child was last seen at 14:50.',
    'Homes closed by the flood will be inspected.',
    'Police confirmed at noon that nobody was hurt.',
    'The school closed on Monday 30 November.',
    'The school closed.',
    'The school closed at 10:00.',
    'The school closed today.',
    'Both shops closed on 30 November.',
    'The shops opened on Monday.',
    'The hotels offered beds.',
    'The artist cancelled on Monday.',
    'The supplier paid by 30 November.',
    'The council found on Monday that someone broke in.',
    'Parents reported to the police that a man followed a child.',
    'The guards reported to the police.',
  ])('that are sentences stay: %s', (told) => {
    expect(notesTold(told, playbook.en.words)).toBe(told);
  });

  it.each([
    'Skolan stängde måndagen den 30 november.',
    'Polisen hittade pojken kl. 14.30.',
    'Branden skadade tre bilar.',
    'Branden drabbade 12 familjer.',
    'Regnet försenade tågen.',
    '12 elever hittade en påse.',
    '2 bussar skadade tre bilar.',
  ])('that are sentences stay in Swedish: %s', (told) => {
    expect(notesTold(told, playbook.sv.words)).toBe(told);
  });

  it.each([
    ['School closed on Monday 30 November.', 'The school closed on Monday 30 November.'],
    ['Road closed at 10:00.', 'The road closed at 10:00.'],
    ['Road closed at Ekby.', 'The road is closed at Ekby.'],
    ['School closed.', 'The school is closed.'],
    ['School closed until Monday.', 'The school is closed until Monday.'],
  ])('tell a closing at a time as it was typed: %s', (noted, told) => {
    expect(notesTold(noted, playbook.en.words)).toBe(told);
  });

  it.each([
    ['12 barn skadade.', '12 barn är skadade.'],
    ['2 bussar försenade.', '2 bussar är försenade.'],
    ['Tågen försenade till kl. 10.', 'Tågen är försenade till kl. 10.'],
    ['Tre påsar hittade i huset.', 'Tre påsar hittade i huset.'],
  ])('tell who is hurt or late: %s', (noted, told) => {
    expect(notesTold(noted, playbook.sv.words)).toBe(told);
  });

  it.each([
    ['13 personer förda till sjukhus.', '13 personer är förda till sjukhus.'],
    ['12 anställda utrymda, ingen skadad.', '12 anställda är utrymda, ingen är skadad.'],
    ['Väg 288 avstängd.', 'Väg 288 är avstängd.'],
    ['Kommunen håller vägen stängd.', 'Kommunen håller vägen stängd.'],
    [
      'Två personer har berättat om övergrepp när de var barn.',
      'Två personer har berättat om övergrepp från tiden när de var barn.',
    ],
    [
      'Ekhem får värme från en panna sedan kl. 14.05.',
      'Ekhem har fått värme från en panna sedan kl. 14.05.',
    ],
    [
      'Du får pengarna tillbaka senast den 9 december.',
      'Du får pengarna tillbaka senast den 9 december.',
    ],
    ['Skolor stängda idag.', 'Skolor är stängda idag.'],
    [
      'E. coli har hittats, provsvar fredag den 4 december.',
      'E. coli har hittats. Svaret kom fredag den 4 december.',
    ],
    [
      'Personer förda till sjukhus har fått åka hem.',
      'Personer förda till sjukhus har fått åka hem.',
    ],
  ])('in Swedish: %s', (noted, told) => {
    expect(notesTold(noted, playbook.sv.words)).toBe(told);
  });

  it.each([
    [
      'Vi har lämnat uppgifterna till polisen den 1 december.',
      'Vi lämnade uppgifterna till polisen',
    ],
    [
      'Vi har anmält den till Facebook och polisen den 5 december.',
      'Vi anmälde den till Facebook och',
    ],
    ['En olycka har inträffat i Ekby lördag den 5 december.', 'En olycka inträffade i Ekby lördag'],
    [
      'Händelsen är anmäld till IVO enligt lex Sarah den 5 december.',
      'Händelsen anmäldes till IVO',
    ],
    [
      'Läckan är anmäld till Arbetsmiljöverket den 5 december.',
      'Läckan anmäldes till Arbetsmiljöverket',
    ],
  ])('tell what an authority was told on a day as over: %s', (noted, told) => {
    expect(notesTold(noted, playbook.sv.words)).toContain(told);
  });

  it.each([
    'Vi har stoppat badet i sjön till och med den 20 december.',
    'Vi har stoppat badet i sjön från och med den 3 december.',
    'Vi har stoppat trafiken den 20 december.',
    'Vi har planerat ett nytt stopp den 5 december.',
    'Vi har kallat till ett möte den 5 december.',
    'Vi har bokat bussar för resan den 5 december.',
    'Vi har julmat den 24 december.',
    'En olycka inträffade, och fler har inträffat sedan den 5 december.',
    'Vi har anmält laget till matchen den 5 december.',
    'Vi har anmält en demonstration den 5 december.',
    'Spelaren är anmäld till matchen den 5 december.',
    'Prov har tagits, svar den 4 december.',
    'E. coli misstänks i vattnet, provsvar den 4 december.',
  ])('leave what is coming or still holds: %s', (told) => {
    expect(notesTold(told, playbook.sv.words)).toBe(told);
  });

  it.each([
    'Samples have been taken, result on 4 December.',
    'Measles is suspected, lab result on 4 December.',
    'The trains have stopped at 3 stations.',
    'Since 20 November the plant is closed.',
  ])('leave what is coming or still holds: %s', (told) => {
    expect(notesTold(told, playbook.en.words)).toBe(told);
  });
});
