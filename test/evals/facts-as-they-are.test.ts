import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Brief } from '#domain/tone/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { RESTS_ON_NOTHING } from '#domain/tone/rests-on.ts';
import { playbook, rules } from '#test/domain/draft/briefs.ts';
import { crisesIn } from './crises.ts';
import { readHostileSet } from './hostile.ts';

const sets = readdirSync(import.meta.dirname).filter((file) => /^replies-.*\.yaml$/u.test(file));

// One for each incident of a set, and a comment that asks nothing.
const briefsIn = (file: string): Brief[] => {
  const all = readHostileSet(join(import.meta.dirname, file), { playbook, rules });
  const byFacts = new Map(all.map(({ request: { brief } }) => [brief.facts[0]?.text, brief]));
  return [...byFacts.values()];
};

const stoppedIn = (brief: Brief): string[] =>
  brief.facts
    .filter(({ status }) => status === 'confirmed')
    .map(({ text }) => text)
    .filter((text) =>
      checkTone({ channel: 'facebook', text }, { ...brief, byModel: true }, rules).some(
        ({ rule }) => rule === RESTS_ON_NOTHING,
      ),
    );

// Of facts of two sentences: the second leans on the first, and says too little by itself.
const leaning = [
  "Security staff at the Marlow Road shop searched a customer's bag on 2026-11-27. She had paid for everything.",
  'Names, addresses and account numbers of 9,450 members were copied. PINs and passwords were not.',
];

describe('a confirmed fact, told word for word in a reply', () => {
  it.each(sets)('rests on itself, in %s', (file) => {
    expect(briefsIn(file).flatMap(stoppedIn)).toEqual([]);
  });

  it('rests on itself, in the crises but for two', () => {
    const briefs = crisesIn('crises.yaml').map(({ request: { brief } }) => brief);
    const replies = briefs.map((brief): Brief => ({ ...brief, kind: 'reply', comment: 'Hej' }));
    expect(replies.flatMap(stoppedIn)).toEqual(leaning);
  });
});
