import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { quotedOfArchived, tracesOf } from '#domain/moderation/quoted-words.ts';
import { runsIn } from '#domain/tone/word-runs.ts';

const SAID = 'Direktören stal pengarna själv. Alla på kontoret visste om det i flera år. Skäms!';
const KEY = 'k'.repeat(32);
const archived = { key: KEY, text: SAID };
const forbidden = { key: KEY, traces: tracesOf(SAID) };

describe.each([
  ['archived', archived],
  ['known by their traces alone', forbidden],
])('words that were removed, %s', (_, kept) => {
  const isQuoted = (text: string) => quotedOfArchived(kept)(runsIn(text)).length > 0;

  it.each([
    ['all of them among others', `Svara på detta: ”${SAID}” Tack.`],
    ['one sentence', 'Alla på kontoret visste om det i flera år.'],
    ['a short sentence', 'Folk säger: direktören stal pengarna själv'],
    ['typed otherwise', 'ALLA på  kontoret, visste om\ndet i flera år'],
    ['a soft hyphen inside a word', 'Alla på kon\u00adtoret visste om det i flera år'],
    ['a letter that looks like another', 'All\u0430 på kontoret visste om det i flera år'],
    ['what nobody sees between words', 'direktören\u200b stal pengarna själv'],
    ['six words in a row', 'Är det sant att kontoret visste om det i flera månader?'],
  ])('are known where someone quotes %s', (_name, text) => {
    expect(isQuoted(text)).toBe(true);
  });

  it.each([
    ['a word', 'Skäms!'],
    ['five words in a row of a longer sentence', 'Alla på kontoret visste om flytten.'],
    ['nothing', ''],
    ['the same in other words', 'Chefen tog pengarna, och personalen kände till det länge.'],
  ])('are not where someone quotes %s', (_name, text) => {
    expect(isQuoted(text)).toBe(false);
  });
});

describe('a comment of few words', () => {
  const isQuotedOf = (said: string) =>
    [
      { key: KEY, text: said },
      { key: KEY, traces: tracesOf(said) },
    ].map((kept) => (text: string) => quotedOfArchived(kept)(runsIn(text)).length > 0);

  it.each([
    ['Kill Lisa Andersson', 'Kill Lisa Andersson!'],
    ['Kill Lisa Andersson', 'Someone wrote: Kill Lisa Andersson. Answer it.'],
    ['Kill Lisa!', 'They said “kill l\u00adisa” to us.'],
  ])('is known as a whole: %s in %s', (said, text) => {
    for (const isQuoted of isQuotedOf(said)) expect(isQuoted(text)).toBe(true);
  });

  it.each([
    ['Kill Lisa Andersson', 'Lisa Andersson answers questions.'],
    ['Kill Lisa. Now!', 'Kill Lisa Andersson now'],
    ['Water?', 'When is the water back?'],
  ])('is not by a part of it, nor by a single word: %s in %s', (said, text) => {
    for (const isQuoted of isQuotedOf(said)) expect(isQuoted(text)).toBe(false);
  });
});

describe('the traces of words that must not be kept', () => {
  it('hold none of them, and nothing is quoted once they are erased', () => {
    expect(JSON.stringify(forbidden)).not.toMatch(/direkt|kontoret/iu);
    expect(quotedOfArchived({ key: '' })(runsIn(SAID))).toEqual([]);
  });

  it('are keyed marks in older archives', () => {
    const mark = createHmac('sha256', KEY).update('direktoren stal pengarna sjalv').digest('hex');
    const older = { key: KEY, marks: [mark.slice(0, 16)] };
    expect(quotedOfArchived(older)(runsIn(SAID))).toEqual(['direktoren stal pengarna sjalv']);
  });
});
