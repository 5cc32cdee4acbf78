import { describe, expect, it } from 'vitest';
import { publishableFacts } from '#domain/draft/brief/facts.ts';
import { asSentence, plainText } from '#domain/draft/brief/plain-text.ts';
import { isPublishable, namesProtectedPerson } from '#domain/draft/brief/publishable.ts';
import { contactPhrases } from '#domain/draft/playbook/contact-phrases.ts';
import { inPlainCharacters } from '#domain/draft/playbook/plain-characters.ts';
import { canWrite, createPlaybook, PlaybookMissing } from '#domain/draft/playbook/playbook.ts';
import { titleFor } from '#domain/draft/playbook/title.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { fitsOn, roomOn } from '#domain/draft/room.ts';
import { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from './briefs.ts';

const names = Brief.parse({
  kind: 'holding',
  language: 'sv',
  channel: 'x',
  protectedNames: ['Pia af Granlund', 'Erik Ek', '@piag'],
  organisation: { spokespeople: ['Anna Granlund'] },
});

describe('words that name a protected person', () => {
  it.each([
    'Föraren Pia af Granlund är avstängd.',
    'PIA AF GRANLUND är avstängd.',
    'Det är Granlunds eget uttalande.',
    'Vi har talat med Pia.',
    'E.E. är avstängd.',
    'Läs mer hos @piag.',
    'Gran\u200Blund sade det.',
  ])('are found: %s', (words) => {
    expect(namesProtectedPerson(words, names)).toBe(true);
  });

  it.each([
    'Anna Granlund svarar på frågor.',
    'En gran föll över spåret.',
    'Ekby station är stängd.',
  ])('are not seen where there are none: %s', (words) => {
    expect(namesProtectedPerson(words, names)).toBe(false);
  });

  it.each([
    ['Läs mer på hjalp.exempel.example/tåg.', true],
    ['Skriv till press@annan.example eller ring.', true],
    ['Skriv till press@fel.example.', false],
    ['Läs mer på https://exempel.example.ond.com/exempel.example.', false],
    ['Hjälp finns på hjalp-nu.se.', false],
    ['Spåret är rent.Nu går tågen kl.12.', true],
    ['Håll ut 💪', false],
    ['Vi står enade #tillsammans', false],
    ['Linje #4 står still.', true],
  ])('lead nowhere else, undecorated: %s %s', (words, publishable) => {
    const brief = {
      ...names,
      organisation: { ...names.organisation, domains: ['exempel.example'] },
      contacts: ['press@annan.example'],
    };
    expect(isPublishable(words, brief)).toBe(publishable);
  });

  it.each(['Det gäller [antal] resenärer.', 'Starta om kl. XX.', '{{fakta}}', ' \u200B '])(
    'nor are unfinished words publishable: %s',
    (words) => {
      expect(isPublishable(words, names)).toBe(false);
    },
  );
});

describe('sentences', () => {
  it.each([
    ['vi ringer alla', 'Vi ringer alla.'],
    ['Tåget står still!', 'Tåget står still!'],
    ['Hon sade: ”Kom.”', 'Hon sade: ”Kom.”'],
    ['  Två\n rader ', 'Två rader.'],
    ['exempel.example har svaren', 'exempel.example har svaren.'],
    ['', ''],
  ])('%j becomes %j', (typed, whole) => {
    expect(asSentence(typed)).toBe(whole);
  });

  it('are composed characters with nothing invisible', () => {
    expect(plainText('A\u030Angfa\u0308rja\u200B\uFEFF\u202En')).toBe('Ångfärjan');
  });
});

describe('words for a text message', () => {
  it('are saved room by plain characters', () => {
    expect(inPlainCharacters('”Nej” – aldrig…')).toBe('"Nej" - aldrig...');
  });
});

describe('room', () => {
  it('is what the channel holds, and on long channels what anyone reads', () => {
    expect(roomOn('x', {})).toBe(280);
    expect(roomOn('mastodon', { mastodon: 1000 })).toBe(1000);
    expect(roomOn('facebook', {})).toBe(2200);
    expect(roomOn('newsroom', {})).toBe(2200);
  });

  it('is left as long as the channel counts no more', () => {
    expect(fitsOn('sms', `${'a'.repeat(70)}–`, {})).toBe(false);
    expect(fitsOn('sms', 'a'.repeat(160), {})).toBe(true);
    expect(fitsOn('mastodon', 'a'.repeat(501), {})).toBe(false);
    expect(fitsOn('mastodon', 'a'.repeat(501), { mastodon: 1000 })).toBe(true);
    expect(fitsOn('newsroom', 'a'.repeat(2201), {})).toBe(false);
  });
});

describe('titles', () => {
  const about = (kind: 'holding' | 'apology', ...texts: string[]) =>
    titleFor({
      request: request(
        {
          kind,
          facts: texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text })),
        },
        ['press'],
      ),
      playbook: playbook.sv,
      blocked: new Set(),
    });

  it('say what the kind is about when nothing is confirmed', () => {
    expect(about('holding')).toBe('Vi tar reda på vad som har hänt');
  });

  it('are the first fact, whole', () => {
    const fact = 'En godsvagn med gasol har vält på bangården i Ekby i morse kl. 6.10.';
    expect(about('holding', fact, 'Ingen är skadad.')).toBe(fact.slice(0, -1));
  });

  it('cut no fact that is too long: half of it can say the opposite', () => {
    const fact =
      'Larmet på äldreboendet Solgården var avstängt i mer än två dygn, från fredagen till söndagen.';
    expect(about('apology', fact, 'Ingen skadades.')).toBe('Vi ber om ursäkt för det som har hänt');
  });
});

describe('the facts of a reply', () => {
  it('begin with those that the comment asks about, and are no more than fit a conversation', () => {
    const texts = ['Vattnet är avstängt.', 'Bussar går som vanligt.', 'A.', 'B.', 'C.', 'D.'];
    const facts = texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));
    const { brief } = request({ kind: 'reply', facts, comment: 'Går era bussar till skolan?' }, [
      'x',
    ]);
    expect(publishableFacts(brief).map(({ id }) => id)).toEqual(['f1', 'f0', 'f2', 'f3', 'f4']);
  });
});

describe('ways to reach us', () => {
  it.each([
    [['hjalp@exempel.example'], ['skriv till hjalp@exempel.example']],
    [['010-123 45 67'], ['ring 010-123 45 67']],
    [['https://exempel.example/hjalp'], ['gå till https://exempel.example/hjalp']],
    [['Receptionen i stadshuset'], ['kontakta Receptionen i stadshuset']],
    [
      ['a@exempel.example', '08-123 45 67', 'b@exempel.example'],
      ['skriv till a@exempel.example eller b@exempel.example', 'ring 08-123 45 67'],
    ],
  ])('%j: %j', (contacts, words) => {
    expect(contactPhrases(contacts, playbook.sv)).toEqual(words);
  });
});

describe('the playbook', () => {
  it('refuses a kind that has no templates, and says so when asked', () => {
    const { qa: _, ...kinds } = playbook.sv.kinds;
    const without = createPlaybook([{ ...playbook.sv, kinds }, playbook.en]);
    expect(canWrite(without, 'qa', 'sv')).toBe(false);
    expect(canWrite(without, 'qa', 'en')).toBe(true);
    expect(() => writePlaybook(request({ kind: 'qa' }, ['email']), without, rules)).toThrow(
      PlaybookMissing,
    );
  });

  it('is refused as a whole when malformed or without a language', () => {
    expect(() => createPlaybook([playbook.sv])).toThrow('no templates in en');
    expect(() => createPlaybook([playbook.sv, { ...playbook.en, version: 0 }])).toThrow();
  });

  it('still says something when nothing it has to say fits', () => {
    const text = `Ett ${'mycket '.repeat(60)}långt besked.`;
    const facts = [{ id: 'f1', status: 'confirmed' as const, text }];
    const { texts } = writePlaybook(request({ kind: 'update', facts }, ['x']), playbook, rules);
    expect(texts[0]?.text).toBe('Uppdatering om det som har hänt.');
  });

  it('leaves out what a rule stops, in text and title', () => {
    const facts = [
      { id: 'f1', status: 'confirmed' as const, text: 'Ring vår chef på 070-174 06 33!' },
      { id: 'f2', status: 'confirmed' as const, text: 'Pia säger att misstag har begåtts.' },
      { id: 'f3', status: 'confirmed' as const, text: 'Vattnet är avstängt.' },
    ];
    const asked = request({ kind: 'qa', facts }, ['intranet']);
    const [text] = writePlaybook(asked, playbook, rules).texts;
    expect(text?.text).toContain('Vattnet är avstängt.');
    expect(text?.text).not.toContain('misstag');
  });
});
