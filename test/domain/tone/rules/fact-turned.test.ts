import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (fact: string, text: string, contacts: string[] = []) =>
  findingsOf('fact-turned', text, {
    kind: 'update',
    language: /\b(?:the|of|is|were|it|your|boil|from)\b/iu.test(fact) ? 'en' : 'sv',
    facts: [{ id: 'f1', status: 'confirmed', text: fact }],
    contacts,
  }).map(({ severity }) => severity);

describe('a turned fact', () => {
  it.each([
    ['No passwords were stolen.', 'Passwords were stolen. It is not your fault.'],
    ['No passwords were stolen.', 'Passwords were stolen. This must not happen again.'],
    ['No passwords were stolen.', 'Passwords were stolen. No one is to blame.'],
    ['No passwords were stolen.', 'Passwords were stolen. That was our mistake.'],
    ['Inga lösenord har stulits.', 'Lösenord har stulits. Det här skulle inte ha hänt.'],
    ['Vattnet är inte säkert att dricka.', 'Vattnet är säkert att dricka. Det är inte farligt.'],
  ])('is not taken back by any "not" in the next sentence: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual(['block']);
  });

  it.each([
    ['No passwords were stolen.', 'Passwords were stolen. That is not true.'],
    ['No passwords were stolen.', 'Passwords were stolen. No, that is wrong.'],
    ['Inga lösenord har stulits.', 'Lösenord har stulits. Det stämmer inte.'],
    ['Inga lösenord har stulits.', 'Lösenord har stulits. Uppgiften är felaktig.'],
  ])('is taken back by a word of truth: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });

  it.each([
    ['The water is not safe to drink.', 'First, the water is safe to drink.'],
    ['No passwords were stolen.', 'We have announced that passwords were stolen.'],
    ['No passwords were stolen.', 'We want to tell you that passwords were stolen.'],
    ['Inga lösenord har stulits.', 'Vi vill berätta att lösenord har stulits.'],
    ['Inga lösenord har stulits.', 'Det stämmer att lösenord har stulits.'],
    ['Inga lösenord har stulits.', 'Vi har meddelat att lösenord har stulits.'],
  ])('is no report by others: %s %s', (fact, text) => {
    expect(severities(fact, text)).not.toEqual([]);
  });

  it.each([
    ['No passwords were stolen.', 'Some say that it was reported that passwords were stolen.'],
    ['Inga lösenord har stulits.', 'En tidning skrev att lösenord har stulits.'],
    ['Inga lösenord har stulits.', 'Det är fel att lösenord har stulits.'],
    ['Inga lösenord har stulits.', 'Vi vill inte att lösenord har stulits.'],
  ])('may be reported by others: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });

  it.each([
    ['The water is not safe to drink, the council said.', 'The water is safe to drink.'],
    ['The first aid tent is closed.', 'The first aid tent is open.'],
    ['The wrong pills are not safe to eat.', 'The wrong pills are safe to eat.'],
    ['Inga fel hittades i bromsarna.', 'Fel hittades i bromsarna.'],
    ['Målet är inte uppnått.', 'Målet är uppnått.'],
  ])('may say who told it, or of faults and goals: %s %s', (fact, text) => {
    expect(severities(fact, text)).not.toEqual([]);
  });

  it.each([
    ['We feared that the bridge had collapsed.', 'The bridge had not collapsed.'],
    ['Ett falskt rykte säger att skolan i Norrby är öppen.', 'Skolan i Norrby är inte öppen.'],
  ])('is none where the fact itself doubts it: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });

  const boil = 'Boil the water before you drink it.';
  const koka = 'Koka vattnet innan du dricker det.';
  it.each([
    [boil, 'After you have boiled the water, drink it.'],
    [boil, 'After boiling the water you can drink it.'],
    [boil, 'After you boil the water, drink it.'],
    [boil, 'Before you drink the water, boil it.'],
    [boil, 'Drink the water after you boil it.'],
    [koka, 'Efter att du har kokat vattnet kan du dricka det.'],
    [koka, 'Innan du dricker vattnet, koka det.'],
    ['Before you drink the water, boil it.', boil],
    ['After the press we told the families.', 'After the press, we told the families.'],
    ['Alla patienter flyttades inte.', 'Några patienter flyttades.'],
    ['All patients were not moved.', 'Some patients were moved.'],
  ])('is none where before and after say the same: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });

  it.each([
    [boil, 'Before you boil the water, drink it.'],
    [boil, 'Boil the water after you drink it.'],
    [boil, 'Drink the water before you boil it.'],
    ['Föraren larmade före olyckan.', 'Efter olyckan larmade föraren.'],
    ['Alla patienter flyttades inte.', 'Alla patienter flyttades.'],
  ])('is one where before and after are exchanged: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual(['block']);
  });

  it.each([
    ['The two boys were missing.', 'The two boys have been found.'],
    ['The two passengers were unhurt.', 'The two passengers have been injured.'],
  ])('only warns where what was so may have changed: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual(['warn']);
  });

  const buses = 'Buses run from 6 am to 10 pm.';
  const library = 'The library is open from Monday to Friday.';
  it.each([
    [buses, 'Night buses run from 10 pm to 6 am.'],
    [buses, 'Taxis replace the buses from 10 pm to 6 am.'],
    [buses, 'No buses run from 10 pm to 6 am.'],
    [library, 'The library café is open from Friday to Monday.'],
    [library, 'The library is closed from Friday to Monday.'],
    ['Telefonen är bemannad kl. 8–17.', 'Telefonen är obemannad kl. 17–8.'],
    ['Bussar går kl. 6–22.', 'Inga bussar går kl. 22–6.'],
  ])('is none where other hours are of something else: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });

  it.each([
    [buses, 'Buses run from 22:00 to 06:00.'],
    [library, 'The library is open Friday to Monday.'],
    ['Telefonen är bemannad kl. 8–17.', 'Telefonen är bemannad kl. 17–8.'],
  ])('is one where hours are exchanged in its words: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual(['block']);
  });

  it.each([
    ['Ring 08-465 004 00, kl. 8–17', 'Ring 112 kl. 17–8.', []],
    ['Ring 08-465 004 00, kl. 8–17', 'Ring jouren kl. 17–8.', []],
    ['Call 0118 496 0000, from 8 am to 5 pm', 'Call 112 from 5 pm to 8 am.', []],
    ['Ring 08-465 004 00, kl. 8–17', 'Ring 08-465 004 00, kl. 17–8.', ['warn']],
  ])('is never a contact: %s %s', (contact, text, found) => {
    const fact = /Ring/u.test(contact) ? 'Bron är öppen.' : 'The bridge is open.';
    expect(severities(fact, text, [contact])).toEqual(found);
  });

  it.each([
    ['We did not know of the fault.', 'We have known of the fault.'],
    ['The crane has not broken.', 'The crane broke.'],
    ['The guard was told not to leave the gate.', 'The guard was told to leave the gate.'],
    ['Ledningen visste inte om felet.', 'Ledningen har vetat om felet.'],
    ['Ingen har gått in i huset.', 'Flera gick in i huset.'],
    ['Linan höll inte för vikten.', 'Linan har hållit för vikten.'],
    ['Mötet avbröts inte.', 'Mötet har avbrutits.'],
  ])('is one in any form of its verb: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual(['block']);
  });

  const safe = 'The water is not safe to drink.';
  const drick = 'Drick inte vattnet.';
  it.each([
    [safe, 'The water, which we test every day, is safe to drink.'],
    [safe, 'The water – which has not been tested – is safe to drink.'],
    [safe, 'If you are thirsty, the water is safe to drink.'],
    [safe, 'When you get home, you can drink the water.'],
    [safe, 'As we have said before, the water is safe to drink.'],
    [safe, 'If you like, you can drink the water.'],
    [drick, 'Vattnet, som vi provar varje dag, kan ni dricka.'],
    [drick, 'Är du törstig kan du dricka vattnet.'],
    [drick, 'När du kommer hem kan du dricka vattnet.'],
    [drick, 'Vill du så kan du dricka vattnet.'],
    ['Inga lösenord har stulits.', 'Som vi skrev i går har lösenord stulits.'],
  ])('is one behind an opening or round an insertion: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual(['block']);
  });

  it.each([
    [safe, 'The water, which we test every day, is not safe to drink.'],
    [safe, 'The water, which should be safe to drink, is not.'],
    [safe, 'If you boil it, the water is safe to drink.'],
    [safe, 'When you get home, the water is safe to drink if you boil it.'],
    [safe, 'As the council said, the water is safe to drink.'],
    [safe, 'The water is safe to drink, which is not true.'],
    ['Boil the water before you drink it.', 'If you want to drink the water, boil it.'],
    [drick, 'När du har kokat vattnet kan du dricka det.'],
    [drick, 'När du kommer hem kan du dricka vattnet om du kokar det.'],
    [drick, 'Vill du dricka vattnet måste du koka det.'],
    ['Några har blivit sjuka.', 'Ingen, som drack mjölk, har blivit sjuk.'],
  ])('is none behind a condition of its own: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });

  it.each([
    ['Tågen går till Norrby.', 'Tågen är inställda till Norrby.'],
    ['Flights from Oxford Bay are cancelled.', 'Flights from Oxford Bay are running.'],
    ['Dörren var olåst.', 'Dörren var låst.'],
    ['The level is above the limit.', 'The level is below the limit.'],
    ['Minst tre personer var på plats.', 'Högst tre personer var på plats.'],
    ['At most four of the tanks leak.', 'At least four of the tanks leak.'],
    ['The pool is closed.', 'The pool has reopened.'],
    ['Stay in your home.', 'Leave your home.'],
    ['Hissen fungerar.', 'Hissen är trasig.'],
    [safe, 'The water is safe.'],
    ['Vattnet i Norrby är inte säkert att dricka.', 'Vattnet i Norrby är säkert.'],
  ])('is one with the opposite of one of its words: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual(['block']);
  });

  it.each([
    ['Tågen går till Norrby.', 'Tågen är inte inställda till Norrby.'],
    ['The level is above the limit.', 'The level is over the limit.'],
    ['Dörren var olåst.', 'Dörren var inte låst.'],
    ['The pool closed at 9. The pool reopened at 2.', 'The pool is open again.'],
    ['The pool was closed.', 'The pool has reopened.'],
    [safe, 'The water is not safe.'],
    [safe, 'The hall is safe.'],
    ['The water is safe to wash in, and not safe to drink.', 'The water is safe to wash in.'],
  ])('is none with the opposite of none: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });

  it('only warns where it leaves out of what: the water in Norby', () => {
    expect(severities('The water in Norby is not safe to drink.', 'The water is safe.')).toEqual([
      'warn',
    ]);
  });

  it.each([
    ['Two of the schools are closed.', 'No schools are closed.', ['block']],
    ['Tre skolor är stängda.', 'Inga skolor är stängda.', ['block']],
    ['Två personer har blivit sjuka.', 'Ingen har blivit sjuk.', ['block']],
    ['Two pupils at the school have fallen ill.', 'No one has fallen ill at the school.', ['warn']],
    ['En elev har blivit sjuk.', 'Ingen har blivit sjuk.', ['warn']],
    ['En tonåring är gripen.', 'Ingen är gripen.', ['warn']],
    ['Räddningstjänsten har gått in i huset.', 'Ingen får gå in i huset.', []],
    ['The director of the school has not resigned.', 'No one has resigned.', []],
    ['En elev har blivit sjuk.', 'Ingen lärare har blivit sjuk.', []],
    ['Two of the schools are closed.', 'No roads are closed.', []],
  ])('is one that says no of all, surely where it says of what: %s %s', (fact, text, found) => {
    expect(severities(fact, text)).toEqual(found);
  });
});

describe('what is said to be unsafe', () => {
  it.each([
    'Vattnet är inte säkert att dricka.',
    'Vattnet är osäkert att dricka.',
    'Vattnet är osäkert.',
    'Vattnet är inte längre säkert att dricka.',
  ])('is no reservation: %s', (text) => {
    const facts = [{ id: 'f1', status: 'confirmed', text: 'Vattnet är säkert att dricka.' }];
    const found = findingsOf('fact-turned', text, { kind: 'update', language: 'sv', facts });
    expect(found).not.toEqual([]);
  });
});

describe('how something stays', () => {
  it.each([
    ['The pool is closed.', 'The pool remains open.'],
    ['The pool is closed.', 'The pool stays open as usual.'],
    ['The water is not safe to drink.', 'The water is fit to drink.'],
    ['Skolan är stängd.', 'Skolan har öppet som vanligt.'],
    ['Skolan är stängd.', 'Skolan håller öppet.'],
  ])('is how it is: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual(['block']);
  });

  it.each([
    ['The pool is closed.', 'The pool remains closed.'],
    ['The water is not safe to drink.', 'The water remains unfit to drink.'],
    ['Skolan är stängd.', 'Skolan håller stängt.'],
    ['Skolan är stängd.', 'Skolan förblir stängd.'],
  ])('may be what the fact says: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });
});
