import { expect, it } from 'vitest';
import { basisOf } from '#domain/statement/basis.ts';
import { claimedFacts } from '#domain/statement/claimed-facts.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { fact, incident } from '#test/support/incident.ts';
import { publishing } from '#test/support/statement.ts';

const [broken, hurt] = ['A water main has broken.', 'Nobody is hurt.'];
const facts = [fact('f1', { text: broken }), fact('f2', { text: hurt })];
const both = 'A water main has broken, and nobody is hurt.';

const telling = (text: string, factIds: string[]): Statement => ({
  ...publishing(),
  texts: [
    {
      channel: 'newsroom',
      title: 'T',
      text,
      sentences: [{ start: 0, end: text.length, factIds }],
    },
  ],
  check: { ruleSetVersion: 'r1', findings: [], basis: basisOf(incident({ facts })) },
});

const one = telling(broken, ['f1']);
const two = telling(both, ['f1', 'f2']);
const reworded = incident({ facts: [fact('f1', { text: 'A pump has broken.' }), facts[1]!] });
const withdrawn = incident({ facts: [{ ...facts[0]!, status: 'withdrawn' }, facts[1]!] });
const added = incident({ facts: [...facts, fact('f3', { text: 'A pump has broken.' })] });

const claimed = (
  text: string,
  statement: Statement | undefined,
  now = incident({ facts }),
  truthKeys: string[] = [],
  saidBy: (words: string) => string[] = () => [],
) => claimedFacts({ text, truthKeys }, statement, now, saidBy).map(({ id }) => id);

it('a fact that the corrected sentence rests on is claimed until it is changed or withdrawn', () => {
  expect(claimed(broken, one)).toEqual(['f1']);
  expect(claimed(broken, one, added)).toEqual(['f1']);
  expect(claimed(broken, one, reworded)).toEqual([]);
  expect(claimed(broken, one, withdrawn)).toEqual([]);
});

it('of several facts under a sentence, one that has changed lets the others stand', () => {
  expect(claimed(both, two)).toEqual(['f1', 'f2']);
  expect(claimed(both, two, reworded)).toEqual([]);
});

it('a fact in the very words of the claim is claimed, whoever wrote what is corrected', () => {
  expect(claimed('a water main has broken', undefined)).toEqual(['f1']);
  expect(claimed('A water main in Tallbo has broken.', one)).toEqual([]);
});

it('a fact that was right all the time is not claimed where a sentence told it wrongly', () => {
  const wrong = 'Two water mains have broken.';
  const told = telling(wrong, ['f1']);
  const now = incident({ facts });
  expect(claimed(wrong, told)).toEqual(['f1']);
  expect(claimed(wrong, told, now, [broken])).toEqual([]);
  expect(claimed(wrong, told, now, ['a water main'])).toEqual([]);
  const both = telling('Two water mains have broken, and nobody is hurt.', ['f1', 'f2']);
  expect(claimed('Two water mains have broken', both, now, [broken])).toEqual([]);
});

it('a fact is not right by words of the wrong sentence, or of another fact, or while it says the same', () => {
  const wrong = 'Two water mains have broken.';
  const now = incident({ facts });
  expect(claimed(wrong, telling(wrong, ['f1']), now, ['broken'])).toEqual(['f1']);
  expect(claimed(wrong, telling(wrong, ['f1']), now, [hurt])).toEqual(['f1']);
  expect(claimed(broken, one, now, [broken])).toEqual(['f1']);
  expect(claimed('water main has broken', one, now, ['A water main'])).toEqual(['f1']);
});

it('a fact that says what is called wrong, and more, is right where what is more is named', () => {
  const onFriday = 'The school in Norrby is closed on Friday.';
  const wrong = 'The school in Norrby is closed.';
  const now = incident({ facts: [fact('f1', { text: onFriday })] });
  const drafted = {
    ...telling(wrong, ['f1']),
    check: { ruleSetVersion: 'r1', findings: [], basis: basisOf(now) },
  };
  const byHand = { ...drafted, texts: drafted.texts.map((text) => ({ ...text, sentences: [] })) };
  for (const told of [drafted, byHand]) {
    const named = (keys: string[]) => claimed(wrong, told, now, keys, () => ['f1']);
    expect(named([])).toEqual(['f1']);
    expect(named(['is closed'])).toEqual(['f1']);
    expect(named([onFriday])).toEqual([]);
    expect(named(['on Friday'])).toEqual([]);
  }
});

it('what a person wrote is under the facts that its words say, where none is on record', () => {
  const byHand = { ...one, texts: one.texts.map((text) => ({ ...text, sentences: [] })) };
  const now = incident({ facts });
  const said = () => ['f1'];
  const inOtherWords = 'Broken is a water main.';
  expect(claimed(inOtherWords, byHand, now, [], said)).toEqual(['f1']);
  expect(claimed(inOtherWords, byHand, now, [hurt], said)).toEqual(['f1']);
  expect(claimed(inOtherWords, byHand, now, [broken], said)).toEqual([]);
  expect(claimed(inOtherWords, byHand, reworded, [], said)).toEqual([]);
  // What is on record counts before what words may tell.
  expect(claimed(broken, one, now, [], () => ['f2'])).toEqual(['f1']);
});

it('a claim without words claims nothing', () => {
  const erased = incident({ facts: [fact('f1', { text: '' })] });
  expect(claimed('?', undefined, erased)).toEqual([]);
  const byHand = { ...one, texts: one.texts.map((text) => ({ ...text, sentences: [] })) };
  expect(claimed('?', byHand, incident({ facts }), [], () => ['f1'])).toEqual([]);
});

it('a sentence that left a fact open does not claim it, though it is confirmed since', () => {
  const words = 'We do not yet know whether anyone is hurt.';
  const open = incident({ facts: [facts[0]!, { ...facts[1]!, status: 'unconfirmed' }] });
  const leavingOpen = telling(words, ['f2']);
  const check = { ...leavingOpen.check!, basis: basisOf(open) };
  expect(claimed(words, leavingOpen)).toEqual(['f2']);
  expect(claimed(words, { ...leavingOpen, check })).toEqual([]);
});
