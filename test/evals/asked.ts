import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { Language } from '#domain/values/language.ts';
import { playbook, request, rules } from '../domain/draft/briefs.ts';

const Asked = z.strictObject({
  language: Language,
  facts: z.array(z.string()).min(1),
  question: z.string(),
  answer: z.int().positive().optional(),
});
type Asked = z.infer<typeof Asked>;

const Sets = z.strictObject({ near: z.array(Asked), right: z.array(Asked) });

/** Questions with facts that only come near, and others with one that answers. */
export const askedSets = Sets.parse(
  parse(readFileSync(join(import.meta.dirname, 'asked.yaml'), 'utf8')),
);

// The first fact is what has happened, which is told anyway and answers least.
const happened = {
  sv: 'Kommunen har kallat in krisledningen.',
  en: 'The council has called in its crisis team.',
};

/** What the playbook answers a question, and whether it is listed as left out. */
export const answerOf = ({ language, facts, question }: Asked, isBehind: boolean) => {
  const all = isBehind ? [happened[language], ...facts] : facts;
  const asked = request(
    {
      kind: 'qa',
      language,
      facts: all.map((text, at) => ({ id: `f${at + 1}`, status: 'confirmed', text })),
      questions: [question],
      contacts: ['kris@exempel.example'],
    },
    ['newsroom'],
  );
  const { texts } = writePlaybook(asked, playbook, rules);
  const pairs = (texts[0]?.text ?? '').split('\n\n').map((pair) => pair.split(/\n[AS]: /u));
  const statement = { kind: 'qa' as const, texts: [...texts], writtenBy: 'playbook' as const };
  return {
    answer: pairs.find(([heading = '']) => heading.includes(question))?.[1],
    isLeftOut: leftOutBy(statement, asked.brief, rules).some(
      (each) => 'question' in each && each.question === question,
    ),
  };
};
