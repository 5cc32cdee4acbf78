import type { Channel } from '#domain/channel/channel.ts';
import { hasTitle } from '#domain/channel/channel.ts';
import type { ChannelText, Draft, DraftRequest } from '#domain/draft/draft.ts';
import type { Playbook } from '#domain/draft/playbook/playbook.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { IncidentInput } from '#domain/incident/input.ts';
import { StatementInput, type TextInput } from '#domain/statement/input.ts';
import { rules } from '#test/domain/draft/briefs.ts';

/** When the worlds of the tests begin: a Sunday, ten in the morning in Stockholm. */
export const START = new Date('2026-11-22T09:00:00.000Z');

/** An incident with one confirmed fact; severity 2 gives half an hour to answer. */
export const incidentInput = (change: Partial<IncidentInput> = {}): IncidentInput => ({
  ...IncidentInput.parse({
    title: 'Strömavbrott i Norrby',
    summary: 'Ett avbrott sedan i morse. Det här är internt och hemligt.',
    severity: 2,
    responsibility: 'accidental',
    wrongdoing: 'none',
    facts: [
      { text: 'Strömmen är borta i delar av Norrby.', status: 'confirmed', source: 'Driften' },
      { text: 'Ett kraftverk är skadat.', status: 'unconfirmed', source: 'Ett rykte' },
    ],
  }),
  ...change,
});

/** A request for a holding statement on the newsroom; the next update is promised for later. */
export const statementInput = (change: object = {}): StatementInput =>
  StatementInput.parse({
    kind: 'holding',
    language: 'sv',
    channels: ['newsroom'],
    nextUpdateAt: '2026-12-20T12:00:00.000Z',
    ...change,
  });

const addTo = (text: ChannelText, words: string): ChannelText => ({
  ...text,
  text: `${text.text}\n\n${words}`,
});

/** A draft that follows the rules (it is the playbook's) with a sentence that tells it from others. */
export const goodDraft =
  (playbook: Playbook, words = 'Modellen skrev det här.') =>
  (request: DraftRequest): Draft => ({
    texts: writePlaybook(request, playbook, rules).texts.map((text) => addTo(text, words)),
    promptId: 'drafting@1',
    promptHash: 'f'.repeat(64),
    model: 'fake',
  });

/** Residue of a template: a rule with an exact answer, which nobody may override. */
export const RESIDUE = '[FYLL I HÄR]';

/** A draft that breaks a rule. */
export const badDraft = (playbook: Playbook) => goodDraft(playbook, RESIDUE);

/** Words that a person types for these channels, made of an earlier text. */
export const personTexts = (
  texts: readonly ChannelText[],
  words = 'En människa skrev det här.',
): TextInput[] =>
  texts.map(({ sentences: _, ...text }) => ({ ...text, text: `${text.text}\n\n${words}` }));

/** Words that a person types with the request. */
export const typedFor = (channels: readonly Channel[]): TextInput[] =>
  channels.map((channel) => ({
    channel,
    ...(hasTitle(channel) && { title: 'Strömmen är borta i delar av Norrby' }),
    text: 'Strömmen är borta i delar av Norrby. Vi har inte hela bilden ännu. Nästa besked kommer söndag 20 december 2026 kl. 13.00. Frågor: kris@exempel.example.',
  }));
