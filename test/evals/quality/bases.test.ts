import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, promptsFolder, rules } from '#test/domain/draft/briefs.ts';
import { sentencesOf } from '#web/pieces/text/sentence-list.tsx';
import type { Supported } from '#web/pieces/text/supported.ts';
import { evalCases } from '../briefs.ts';
import { crisesIn } from '../crises.ts';

const all = [...evalCases(), ...crisesIn('crises.yaml'), ...crisesIn('questions.yaml')];

const supported = ({ request }: (typeof all)[number], isByTemplates = true): Supported[] =>
  sentencesOf(writePlaybook(request, playbook, rules).texts, {
    view: { rules } as never,
    brief: request.brief,
    isByTemplates,
  }).flat();

const templates = ['sv', 'en']
  .map((language) => readFileSync(`${promptsFolder}playbook/${language}.yaml`, 'utf8'))
  .join('\n');

// What a template says of nothing that was entered: each new one is looked at.
const OWN_WORDS = ['We know how unsettling this is.', 'We know that we have added to their grief.'];

it.each(all)('what a draft rests on is said of each sentence but these: $id', (one) => {
  const sentences = supported(one, false);
  const bare = sentences.filter(({ factIds, kinds }) => factIds.length + kinds.length === 0);
  expect(bare.map(({ words }) => words).filter((words) => !OWN_WORDS.includes(words))).toEqual([]);
  const { claim } = one.request.brief;
  const claiming = sentences.filter(({ kinds }) => kinds.includes('claim') && !claim);
  expect(claiming.map(({ words }) => words)).toEqual([]);
});

it.each(all)('only words of the templates are called so: $id', (one) => {
  const own = supported(one).filter(({ kinds }) => kinds.includes('template'));
  expect(own.filter(({ words }) => !templates.includes(words))).toEqual([]);
});
