import type { ChannelText } from '#domain/draft/draft.ts';
import { propose } from '#domain/draft/propose.ts';
import type { Writers } from '#domain/draft/write.ts';
import { type CrisisCase, crisesIn } from './crises.ts';

const asMarkdown = ({ channel, title, text }: ChannelText): string =>
  [`**${channel}**`, ...(title === undefined ? [] : [`*${title}*`]), text].join('\n\n');

const listOf = (name: string, entered: readonly string[]): string[] =>
  entered.length > 0 ? [`${name}: ${entered.join(' | ')}`] : [];

const localTime = (time: string, { language, timeZone }: CrisisCase['request']['brief']): string =>
  new Date(time).toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });

// All that was entered: what is missing from it no draft can say.
const briefLines = ({ id, request, sector }: CrisisCase): string => {
  const { brief, headline, before } = request;
  const { harm, responsibility, wrongdoing, organisation, legalHold, nextUpdateAt } = brief;
  const factsOf = (facts: typeof brief.facts) =>
    facts.map(({ id: factId, status, text, isOurs }) =>
      [`${factId} (${status}${isOurs ? ', our wrong' : ''})`, text].join(' '),
    );
  const published = before?.statements[0];
  return [
    `${organisation.name} (${sector}${organisation.publicBody ? ', public body' : ''}); ${id}`,
    `harm: ${harm.join(', ') || 'none'}; responsibility ${responsibility}; wrongdoing ${wrongdoing}`,
    ...(legalHold
      ? ['legal hold: no apology beside other news, only where one was asked for']
      : []),
    ...listOf('facts', factsOf(brief.facts)),
    ...listOf('for staff alone', factsOf(brief.insideFacts)),
    ...listOf('affected', brief.affected),
    ...listOf('headline', [headline ?? []].flat()),
    ...listOf('action', [brief.publicAction?.text ?? []].flat()),
    ...listOf('commitments', brief.commitments),
    ...listOf('policies', brief.policies),
    ...listOf('never named', brief.protectedNames),
    ...listOf('contacts', brief.contacts),
    `next update: ${nextUpdateAt === undefined ? 'no time entered' : localTime(nextUpdateAt, brief)}`,
    ...listOf('asked', [brief.comment ?? []].flat()),
    ...listOf('questions, each with its answer where one was typed', brief.questions),
    ...listOf('before', [published?.text ?? []].flat()),
  ]
    .map((line) => `> ${line}`)
    .join('\n>\n');
};

/** Prints the drafts of all crises in a file as Markdown, for people to read. */
export const printDrafts = async (writers: Writers, file: string): Promise<void> => {
  for (const [at, one] of crisesIn(file).entries()) {
    const attempts = await propose(writers, one.request);
    const { draft, findings } = attempts.at(-1) ?? attempts[0];
    const blocks = findings.filter(({ severity }) => severity === 'block');
    const found = blocks.map(
      ({ channel, rule, params }) => `${channel} ${rule} ${params['found'] ?? ''}`,
    );
    console.log(`## ${at + 1}. ${one.id}\n\n${briefLines(one)}\n`);
    for (const text of draft.texts) console.log(`${asMarkdown(text)}\n`);
    if (found.length > 0) console.log(`BLOCKED: ${found.join('; ')}\n`);
  }
};
