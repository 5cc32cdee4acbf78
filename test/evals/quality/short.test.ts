import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { HarmKind } from '#domain/incident/harm.ts';
import { Language } from '#domain/values/language.ts';
import { playbook, request, rules } from '#test/domain/draft/briefs.ts';
import { measures } from './measures.ts';

const Short = z.strictObject({
  language: Language,
  harm: z.array(HarmKind),
  facts: z.array(z.string()).min(1).max(2),
});
const File = z.strictObject({ briefs: z.array(Short).min(20) });

const { briefs } = File.parse(
  parse(readFileSync(join(import.meta.dirname, '..', 'short.yaml'), 'utf8')),
);

const drafts = briefs.flatMap(({ facts, ...given }) =>
  (['holding', 'update', 'internal'] as const).map((kind) => {
    const asked = request(
      {
        ...given,
        kind,
        organisation: {
          name: 'Exempelverket',
          domains: ['exempel.example'],
          spokespeople: [],
          publicBody: false,
        },
        facts: facts.map((text, at) => ({ id: `f${at}`, status: 'confirmed', text })),
        nextUpdateAt: '2026-11-30T09:00:00Z',
        contacts: ['010-123 45 67'],
      },
      [kind === 'internal' ? 'intranet' : 'newsroom'],
    );
    const [text = { channel: 'newsroom' as const, text: '', sentences: [] }] = writePlaybook(
      asked,
      playbook,
      rules,
    ).texts;
    return { request: asked, text, rules, name: `${kind} ${given.language}: ${facts.join(' ')}` };
  }),
);

describe('a short incident', () => {
  it.each(drafts)(
    'has a headline that says what has happened: $name',
    ({ request: asked, text }) => {
      const telling = asked.brief.facts.flatMap((fact) => fact.text.match(/\p{L}{4,}/gu) ?? []);
      const { title = '' } = text;
      expect(
        telling.some((word) => title.toLowerCase().includes(word.toLowerCase())),
        title,
      ).toBe(true);
    },
  );

  it.each(drafts)('keeps all that is measured: $name', (draft) => {
    const broken = Object.entries(measures).filter(([, keeps]) => !keeps(draft));
    // Where all that is known is one short fact, the headline says it too.
    const names = broken.map(([name]) => name).filter((name) => name !== 'headline of its own');
    expect(names).toEqual([]);
  });
});
