import type { ChannelText } from '#domain/draft/draft.ts';
import { propose } from '#domain/draft/propose.ts';
import type { Writers } from '#domain/draft/write.ts';
import { type CrisisCase, crisesIn } from './crises.ts';

const asMarkdown = ({ channel, title, text }: ChannelText): string =>
  [`**${channel}**`, ...(title === undefined ? [] : [`*${title}*`]), text].join('\n\n');

const briefLines = ({ id, request, sector }: CrisisCase): string => {
  const { brief } = request;
  const { harm, responsibility, wrongdoing, organisation, legalHold } = brief;
  const facts = brief.facts.map(({ id: factId, status, text }) => `${factId} (${status}) ${text}`);
  return [
    `${organisation.name} (${sector}); ${id}`,
    `harm: ${harm.join(', ') || 'none'}; responsibility ${responsibility}; wrongdoing ${wrongdoing}${legalHold ? '; legal hold' : ''}`,
    `facts: ${facts.join(' | ')}`,
    ...(brief.publicAction ? [`action: ${brief.publicAction.text}`] : []),
    ...(brief.commitments.length > 0 ? [`commitments: ${brief.commitments.join(' | ')}`] : []),
    ...(brief.comment === undefined ? [] : [`asked: ${brief.comment}`]),
    ...(request.before ? [`before: ${request.before.statements[0]?.text ?? ''}`] : []),
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
