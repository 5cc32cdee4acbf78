import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { checkTone } from '#domain/tone/check-tone.ts';
import { briefOf, rules } from './support.ts';

const Statements = z.array(
  z.strictObject({
    brief: z.record(z.string(), z.unknown()),
    title: z.string().optional(),
    text: z.string(),
  }),
);
const statements = Statements.parse(
  parse(readFileSync(join(import.meta.dirname, 'statements.yaml'), 'utf8')),
);

describe('good statements', () => {
  it.each(statements)('pass: $brief.kind in $brief.language', ({ brief, title, text }) => {
    const full = briefOf(brief);
    const findings = checkTone({ channel: full.channel, title, text }, full, rules);
    expect(findings).toEqual([]);
  });

  it.each(statements)('lose their pass with the facts: $text', ({ brief, title, text }) => {
    const emptied = briefOf({ ...brief, facts: [], commitments: [], nextUpdateAt: undefined });
    const held = JSON.stringify(brief).match(/\d/u) !== null && /\d.*\d/su.test(text);
    const findings = checkTone({ channel: emptied.channel, title, text }, emptied, rules);
    const ruleIds = new Set(findings.map(({ rule }) => rule));
    const invented = ['number-not-in-facts', 'date-not-in-facts', 'promise-not-in-facts'];
    if (brief['facts'] && held) expect(invented.some((rule) => ruleIds.has(rule))).toBe(true);
  });
});
