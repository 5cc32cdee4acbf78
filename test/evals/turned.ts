import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { Language } from '#domain/values/language.ts';
import { rules } from '#test/domain/draft/briefs.ts';
import { briefOf } from '#test/domain/tone/support.ts';

const Group = z.strictObject({
  language: Language,
  facts: z.array(z.string()),
  commitments: z.array(z.string()).default([]),
  publicAction: z.string().optional(),
  turned: z.array(z.string()),
  right: z.array(z.string()),
});
type Group = z.infer<typeof Group>;

const TurnedSet = z.strictObject({ building: z.array(Group), held: z.array(Group) });

/** A statement of the set, and what the check finds at words of it. */
export interface TurnedOutcome {
  text: string;
  language: Language;
  isTurned: boolean;
  findings: readonly Finding[];
}

const briefFor = ({ language, facts, commitments, publicAction }: Group) =>
  briefOf({
    kind: 'update',
    language,
    facts: facts.map((text, at) => ({ id: `f${at + 1}`, status: 'confirmed', text })),
    commitments,
    ...(publicAction && { publicAction: { text: publicAction, keys: [] } }),
  });

const outcomesOf = (group: Group): TurnedOutcome[] => {
  const brief = briefFor(group);
  const outcome = (isTurned: boolean) => (text: string) => ({
    text,
    language: group.language,
    isTurned,
    findings: checkTone({ channel: brief.channel, text }, brief, rules).filter(
      ({ params }) => 'found' in params,
    ),
  });
  return [...group.turned.map(outcome(true)), ...group.right.map(outcome(false))];
};

const readSet = (name: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8'));

/** Checks one half of `turned.yaml`. */
export const turnedOutcomes = (half: 'building' | 'held'): TurnedOutcome[] =>
  TurnedSet.parse(readSet('turned'))[half].flatMap(outcomesOf);

/** Checks `turned-later.yaml`. */
export const laterOutcomes = (): TurnedOutcome[] =>
  z.array(Group).parse(readSet('turned-later')).flatMap(outcomesOf);
