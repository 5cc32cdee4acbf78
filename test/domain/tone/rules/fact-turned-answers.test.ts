import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severities = (language: Language, text: string, facts: readonly string[]) =>
  findingsOf('fact-turned', text, {
    kind: 'qa',
    language,
    facts: facts.map((fact, at) => ({ id: `f${at}`, status: 'confirmed', text: fact })),
  }).map(({ severity }) => severity);

describe('a short answer, read with its question', () => {
  it.each<[Language, string, ...string[]]>([
    ['sv', 'Har någon dött?\nNej.', 'Två personer har dött.'],
    ['sv', 'Har någon dött?\nS: Nej, ingen.', 'Två personer har dött.'],
    ['sv', 'Är bron öppen? Ja.', 'Bron är stängd.'],
    ['sv', 'Går vattnet att dricka? Ja.', 'Vattnet går inte att dricka.'],
    ['sv', 'Går vattnet i Norrby att dricka? Javisst!', 'Vattnet i Norrby går inte att dricka.'],
    ['sv', 'Är bron stängd? Nej, den är öppen.', 'Bron är stängd.'],
    ['sv', 'Är bron stängd? Det är den inte.', 'Bron är stängd.'],
    ['sv', 'Är någon skadad? Ja, flera.', 'Ingen är skadad.'],
    ['sv', 'Har någon dött? Ingen.', 'Två personer har dött.'],
    ['en', 'Has anyone died?\nA: No.', 'Two people have died.'],
    ['en', 'Is the bridge closed? No, it is open.', 'The bridge is closed.'],
    ['en', 'Is anyone injured? Yes, several.', 'No one is injured.'],
    ['en', 'Is the bridge open? Fortunately, it is.', 'The bridge is closed.'],
    ['en', 'Is the gas dangerous? No.', 'The gas is toxic.'],
    ['en', 'Did you know of the fault? No.', 'We knew of the fault.'],
    ['en', 'Has anyone died? No one at all.', 'Two people have died.'],
    ['en', 'Can I drink the water? That is fine.', 'Do not drink the water.'],
    ['en', 'Can I drink the water? You may.', 'Do not drink the water.'],
    ['sv', 'Kan jag dricka vattnet? Det går bra.', 'Drick inte vattnet.'],
    ['sv', 'Har någon dött? Ingen alls.', 'Två personer har dött.'],
    ['sv', 'Är bron stängd? Självklart inte.', 'Bron är stängd.'],
    ['sv', 'Är bron stängd? Inte än.', 'Bron är stängd.'],
    ['sv', 'Är vattnet drickbart? Ännu inte.', 'Vattnet är drickbart.'],
    ['sv', 'Är bron stängd? Inte längre.', 'Bron är stängd.'],
    ['en', 'Is the water safe? Not yet.', 'The water is safe.'],
    ['en', 'Is the bridge closed? Not right now.', 'The bridge is closed.'],
    ['en', 'Is the bridge closed? No. That is not true.', 'The bridge is closed.'],
    ['en', 'Is the bridge closed? Not any more.', 'The bridge is closed.'],
    ['en', 'Is the bridge closed? No longer.', 'The bridge is closed.'],
    ['en', 'Is the bridge closed? Not at the moment.', 'The bridge is closed.'],
    [
      'en',
      'Is it safe to drink the water in Norrby? Yes.',
      'Do not drink the water in Norrby.',
      'The water in Söderby is safe.',
    ],
  ])('does not say the opposite of a fact (%s): %s', (language, text, ...facts) => {
    expect(severities(language, text, facts)).toEqual(['block']);
  });

  it.each<[Language, string, ...string[]]>([
    ['sv', 'Är bron öppen? Nej.', 'Bron är stängd.'],
    ['sv', 'Har någon dött? Ja.', 'Två personer har dött.'],
    ['sv', 'Har någon dött? Ja, två personer.', 'Två personer har dött.'],
    ['sv', 'Är någon skadad? Nej.', 'Ingen är skadad.'],
    ['sv', 'Är skolan i Norrby stängd? Nej.', 'Skolan i Söderby är stängd.'],
    ['sv', 'Kan jag dricka vattnet? Nej.', 'Drick inte vattnet.'],
    ['sv', 'Är bron stängd? Inga bilar får köra där.', 'Bron är stängd.'],
    ['en', 'Is the bridge closed? No vehicles may pass.', 'The bridge is closed.'],
    ['en', 'Is the bridge closed? No.', 'The bridge was closed at 9.'],
    ['en', 'Did three people die? No.', 'Two people have died.'],
    ['en', 'Can I drink the water? No.', 'Do not drink the water.'],
    ['en', 'Can I drink the water? Absolutely not.', 'Do not drink the water.'],
    ['en', 'Can I drink the water? Of course not.', 'Do not drink the water.'],
    ['en', 'Can I drink the water? That is not possible.', 'Do not drink the water.'],
    ['sv', 'Kan jag dricka vattnet? Absolut inte.', 'Drick inte vattnet.'],
    ['sv', 'Kan jag dricka vattnet? Det går inte bra.', 'Drick inte vattnet.'],
    ['en', 'Is the bridge not closed? No.', 'The bridge is closed.'],
    ['en', 'Is the bridge open? Not yet.', 'The bridge is closed.'],
    ['en', 'Is the bridge open? Not yet, it opens on Friday.', 'The bridge is closed.'],
    ['sv', 'Är bron öppen? Inte än.', 'Bron är stängd.'],
    ['sv', 'Har ni hittat orsaken? Inte än.', 'Bron är stängd.'],
  ])('passes where it does not (%s): %s', (language, text, ...facts) => {
    expect(severities(language, text, facts)).toEqual([]);
  });

  it('only warns where the answer says more than yes or no', () => {
    expect(
      severities('en', 'Is the bridge closed? No, only one lane.', ['The bridge is closed.']),
    ).toEqual(['warn']);
  });
});

describe('a short answer to a comment, read with its question', () => {
  const answered = (language: Language, comment: string, text: string, fact: string) =>
    findingsOf('fact-turned', text, {
      kind: 'reply',
      language,
      comment,
      facts: [{ id: 'f1', status: 'confirmed', text: fact }],
    }).map(({ severity }) => severity);

  it.each<[Language, string, string, string]>([
    ['sv', 'Hej! Kan jag dricka vattnet?', 'Hej Anna! Det går bra.', 'Drick inte vattnet.'],
    ['sv', 'Har någon dött?', 'Nej.', 'Två personer har dött.'],
    ['en', 'Can I drink the water?', 'Hello Anna. That is fine.', 'Do not drink the water.'],
    ['en', 'Is the bridge closed?', 'No.', 'The bridge is closed.'],
  ])('does not say the opposite of a fact (%s): %s %s', (...texts) => {
    expect(answered(...texts)).toEqual(['block']);
  });

  it.each<[Language, string, string, string]>([
    ['sv', 'Kan jag dricka vattnet?', 'Hej Anna! Nej.', 'Drick inte vattnet.'],
    ['sv', 'Har någon dött? Är bron öppen?', 'Nej.', 'Två personer har dött.'],
    ['en', 'Is the bridge closed?', 'Yes.', 'The bridge is closed.'],
    ['en', 'The bridge is closed again.', 'No, thank you.', 'The bridge is closed.'],
  ])('passes where it does not, or nobody knows which it answers (%s): %s %s', (...texts) => {
    expect(answered(...texts)).toEqual([]);
  });
});
