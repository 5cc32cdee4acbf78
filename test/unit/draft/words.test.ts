import { describe, expect, it } from 'vitest';
import { Brief } from '#domain/brief.ts';
import { fitsOn, roomOn } from '#domain/draft/length.ts';
import { asSentence, plain } from '#domain/draft/plain-text.ts';
import { canWrite, createPlaybook, PlaybookMissing } from '#domain/draft/playbook.ts';
import { isPublishable, namesSomeone } from '#domain/draft/publishable.ts';
import { smsCharacters } from '#domain/draft/sms.ts';
import { titleFor } from '#domain/draft/title.ts';
import { writePlaybook } from '#domain/draft/write-playbook.ts';
import { playbook, request } from './briefs.ts';

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
    expect(namesSomeone(words, names)).toBe(true);
  });

  it.each([
    'Anna Granlund svarar på frågor.',
    'En gran föll över spåret.',
    'Ekby station är stängd.',
  ])('are not seen where there are none: %s', (words) => {
    expect(namesSomeone(words, names)).toBe(false);
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
    expect(plain('A\u030Angfa\u0308rja\u200B\uFEFF\u202En')).toBe('Ångfärjan');
  });
});

describe('words for a text message', () => {
  it('are saved room by plain characters', () => {
    expect(smsCharacters('”Nej” – aldrig…')).toBe('"Nej" - aldrig...');
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
    titleFor(
      request(
        {
          kind,
          facts: texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text })),
        },
        ['press'],
      ).brief,
      playbook.sv,
    );

  it('say what the kind is about when nothing is confirmed', () => {
    expect(about('holding')).toBe('Vi tar reda på vad som har hänt');
  });

  it('leave out the opening before they cut the fact', () => {
    const fact = 'En godsvagn med gasol har vält på bangården i Ekby i morse kl. 6.10.';
    expect(about('holding', fact)).toBe(fact.slice(0, -1));
  });

  it('are cut at a word and show it', () => {
    const title = about(
      'apology',
      'Larmet på äldreboendet Solgården var avstängt i mer än två dygn.',
    );
    expect(title).toBe('Vi ber om ursäkt: Larmet på äldreboendet Solgården var avstängt …');
    expect(title.length).toBeLessThanOrEqual(70);
  });
});

describe('the playbook', () => {
  it('refuses a kind that has no templates, and says so when asked', () => {
    expect(canWrite(playbook, 'qa', 'sv')).toBe(false);
    expect(canWrite(playbook, 'holding', 'en')).toBe(true);
    expect(() => writePlaybook(request({ kind: 'qa' }, ['email']), playbook)).toThrow(
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
    const { texts } = writePlaybook(request({ kind: 'update', facts }, ['x']), playbook);
    expect(texts[0]?.text).toBe('Uppdatering om händelsen.');
  });
});
