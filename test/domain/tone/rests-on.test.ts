import { describe, expect, it } from 'vitest';
import { restsOn } from '#domain/tone/rests-on.ts';
import { processorMs } from '#test/support/processor-time.ts';
import { briefOf, findingsOf, rules } from './support.ts';

const brief = briefOf({
  kind: 'reply',
  channel: 'facebook',
  comment: 'Är det sant att bron rasade?',
  facts: [
    { id: 'f1', status: 'confirmed', text: 'Bron över Ekby å är avstängd.', keys: ['avstängd'] },
    { id: 'f2', status: 'unconfirmed', text: 'En pelare har spruckit.', keys: ['pelare'] },
  ],
  commitments: ['Vi ringer alla boende på Ågatan.'],
  contacts: ['bron@exempel.example'],
  publicAction: { text: 'Kör över bron i Norrby.', keys: ['kör'] },
});
const basisOf = (text: string) => restsOn({ channel: 'facebook', text }, brief, rules)[0]?.basis;

describe('restsOn', () => {
  it.each([
    ['Bron är avstängd.', 'fact', ['f1']],
    ['Vi ringer alla boende på Ågatan.', 'commitment', ['Vi ringer alla boende på Ågatan.']],
    ['Kör över bron i Norrby.', 'action', ['Kör över bron i Norrby.']],
    ['Tack för att du hör av dig.', 'courtesy', []],
    ['Vi kan inte bekräfta att en pelare har spruckit.', 'uncertainty', []],
    ['Vi återkommer så snart vi vet mer.', 'elsewhere', []],
    ['En pelare har spruckit.', 'nothing', []],
    ['Ja, det stämmer.', 'nothing', []],
  ])('says of "%s" that it rests on: %s', (text, kind, ids) => {
    expect(basisOf(text)).toEqual([{ kind, ids }]);
  });

  it('takes a claim for a ground only where it is denied', () => {
    const about = briefOf({ claim: { text: 'Badet stängs för gott.', keys: [], truthKeys: [] } });
    const kindsIn = (text: string) =>
      restsOn({ channel: 'newsroom', text }, about, rules)[0]?.basis.map(({ kind }) => kind);
    expect(kindsIn('Det stämmer inte att badet stängs för gott.')).toEqual(['claim']);
    expect(kindsIn('Badet stängs för gott.')).toEqual(['nothing']);
  });

  it.each([
    ['sv', 'Vi har tyvärr inget svar på det.'],
    ['sv', 'Det finns inget färdigt svar på det än.'],
    ['sv', 'Något färdigt svar har vi inte.'],
    ['en', 'We have no answer to that.'],
    ['en', 'There is no clear answer to that yet.'],
    ['en', 'We have no date to give you.'],
  ])('takes words that leave a question open for that, in %s: %s', (language, text) => {
    const open = briefOf({ ...brief, language, byModel: true });
    const [said] = restsOn({ channel: 'facebook', text }, open, rules);
    expect(said?.basis.map(({ kind }) => kind)).toContain('uncertainty');
    expect(findingsOf('rests-on-nothing', text, open)).toEqual([]);
  });

  it('leaves alone what says nothing new, and stops what does', () => {
    const found = (text: string) =>
      findingsOf('rests-on-nothing', text, { ...brief, byModel: true }).length;
    expect(found('Vi förstår precis varför du reagerar.')).toBe(0);
    expect(found('Vi förstår precis varför du reagerar: rosten syntes på bilderna.')).toBe(1);
  });

  it('names the contact', () => {
    expect(basisOf('Skriv till bron@exempel.example.')).toContainEqual({
      kind: 'contact',
      ids: ['bron@exempel.example'],
    });
  });

  it('gives each sentence its place, and the words that rest on nothing', () => {
    const text = 'Tack för din fråga. Bron är avstängd med flit.';
    const [thanks, bridge] = restsOn({ channel: 'facebook', text }, brief, rules);
    expect(text.slice(thanks?.start, thanks?.end)).toBe('Tack för din fråga.');
    expect(bridge?.unsupported.map(({ start, end }) => text.slice(start, end))).toEqual(['flit']);
    expect(bridge?.partly).toEqual([{ kind: 'fact', ids: ['f1'] }]);
    expect(thanks?.partly).toEqual([]);
  });

  it.each([
    ['en', 'Write to help at bluff dot info.'],
    ['en', 'Visit bluff (dot) info.'],
    ['en', 'You can reach us at bluff dot com slash help.'],
    ['sv', 'Skriv till hjälp snabel-a bluff punkt se.'],
    ['sv', 'Besök bluff dot info.'],
    ['sv', 'Skriv på bluff punkt se.'],
  ])('stops a model that spells out an address, in %s: %s', (language, text) => {
    const spelled = findingsOf('rests-on-nothing', text, { ...brief, language, byModel: true });
    expect(spelled.map(({ severity }) => severity)).toEqual(['block']);
  });

  it('takes as long as the text', () => {
    const text = 'Bron är avstängd, och det är bra att du '.repeat(3_000);
    const tookMs = processorMs(() => restsOn({ channel: 'facebook', text }, brief, rules));
    expect(tookMs).toBeLessThan(10_000);
  });
});
