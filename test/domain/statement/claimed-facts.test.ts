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

const claimed = (claim: string, statement: Statement | undefined, now = incident({ facts })) =>
  claimedFacts(claim, statement, now).map(({ id }) => id);

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
