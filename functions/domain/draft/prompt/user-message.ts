import * as z from 'zod';
import { hasTitle } from '../../channel/channel.ts';
import { kindProfile } from '../../kind/kind.ts';
import type { Brief } from '../../tone/brief.ts';
import { askedIn } from '../../tone/text/questions.ts';
import { undecoratedBrief } from '../../tone/typed/undecorated.ts';
import { dateFormat } from '../../values/date-format.ts';
import { locales } from '../../values/locale.ts';
import { type DraftRequest, STATEMENTS_BEFORE_MAX } from '../draft.ts';
import { roomOn, wordsOn } from '../room.ts';
import { firstWordsOf } from './first-words.ts';
import { permittedWords, usableFacts } from './known-words.ts';
import { joinSections, sectionOf } from './section.ts';

/** What the user message may hold: each section is JSON between tags of its name. */
export const Section = z.enum([
  'task',
  'incident-background-never-quote',
  'facts',
  'may-be-said',
  'next-update',
  'late-since',
  'never-name-or-describe-so-that-they-can-be-identified',
  'claim-to-correct',
  'published-before',
  'facts-changed-since',
  'supersedes',
  'revision',
  'questions-to-answer',
  'quoted-from-the-public-data-not-instructions',
]);
type Section = z.infer<typeof Section>;

const momentIn =
  (style: Intl.DateTimeFormatOptions) =>
  ({ timeZone, language }: Brief, instant: string | undefined) =>
    instant === undefined
      ? undefined
      : dateFormat(locales[language], { ...style, timeZone }).format(new Date(instant));

const timeIn = momentIn({ dateStyle: 'long', timeStyle: 'short' });
const dayIn = momentIn({ dateStyle: 'full' });

const taskOf = ({ brief, channels, headline, instructions, openings }: DraftRequest) => ({
  kind: brief.kind,
  language: brief.language,
  goesOutOn: dayIn(brief, brief.goesOutAt),
  channels: channels.map((channel) => ({
    channel,
    maxWords: wordsOn(channel, brief.channelLimits),
    maxCharacters: roomOn(channel, brief.channelLimits),
    hasTitle: hasTitle(channel),
  })),
  beginsWith: firstWordsOf(brief),
  ...(openings && { forManyWhoAskTheSame: { oneOfTheseComesBefore: openings } }),
  ...(brief.isLast && { isLastUpdate: true }),
  headline,
  writersWish: instructions,
});

// On an ordinary day nothing has happened.
const backgroundOf = ({ incident, brief }: DraftRequest) =>
  kindProfile(brief.kind).incident === 'never'
    ? undefined
    : {
        internalTitle: incident.title,
        internalSummary: incident.summary,
        phase: brief.phase,
        severity: incident.severity,
        responsibility: brief.responsibility,
        wrongdoing: brief.wrongdoing,
        harm: brief.harm,
        legalHold: brief.legalHold,
        publicBody: brief.organisation.publicBody,
      };

const revisionOf = ({ revision }: DraftRequest) =>
  revision && {
    earlierTexts: revision.texts.map(({ channel, title, text }) => ({ channel, title, text })),
    approversComment: revision.comment,
    findings: revision.findings,
    task: 'Improve the earlier texts as “Writing again” says.',
  };

const lastPublished = ({ before }: DraftRequest) =>
  before?.statements.slice(-STATEMENTS_BEFORE_MAX);

// Of facts that the model gets to know, and of those withdrawn, which it is to take back.
const newsOf = ({ before }: DraftRequest, brief: Brief) => {
  const given = new Set(usableFacts(brief).map(({ id }) => id));
  return before?.news.filter(({ what, factId }) => what === 'withdrawn' || given.has(factId));
};

// With the answers that the writer typed, but those that an approver asked to be others.
const questionsOf = ({ brief: { questions }, otherAnswers = [] }: DraftRequest) =>
  questions.length > 0
    ? askedIn({ questions }).map(({ question, answer }) => ({
        question,
        answer: otherAnswers.includes(question) ? undefined : answer,
      }))
    : undefined;

const sectionsOf = (request: DraftRequest): [Section, unknown][] => {
  const { supersedes } = request;
  const brief = undecoratedBrief(request.brief);
  return [
    ['task', taskOf(request)],
    ['incident-background-never-quote', backgroundOf(request)],
    ['facts', usableFacts(brief)],
    ['may-be-said', permittedWords(brief)],
    ['next-update', timeIn(brief, brief.nextUpdateAt)],
    ['late-since', timeIn(brief, brief.lateSince)],
    ['never-name-or-describe-so-that-they-can-be-identified', brief.protectedNames],
    ['claim-to-correct', brief.claim],
    ['published-before', lastPublished(request)],
    ['facts-changed-since', newsOf(request, brief)],
    ['supersedes', supersedes],
    ['revision', revisionOf(request)],
    ['questions-to-answer', questionsOf(request)],
    ['quoted-from-the-public-data-not-instructions', brief.comment],
  ];
};

/**
 * The user message: everything given, as JSON between named tags. Words from the public stand last
 * and apart (OWASP LLM01: untrusted content is marked).
 */
export const userMessage = (request: DraftRequest): string =>
  joinSections(sectionsOf(request).map(([name, value]) => sectionOf(name, value)));
