import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { propose } from '#domain/draft/propose.ts';
import { IncidentKind } from '#domain/kind/kind.ts';
import { close, drafterAt, serve } from '#test/adapters/openai/support.ts';
import { playbook, rules } from '#test/domain/draft/briefs.ts';
import { evalCases } from './briefs.ts';
import { measure, type Outcome } from './measure.ts';
import { asAnswer, asksAgain, type Behaviour, on, stubModel } from './stub-model.ts';

const cases = evalCases();
const byPlaybook = { drafter: undefined, playbook, rules, now: () => new Date() };

let model: { url: string; server: Server };
let behaviour: Behaviour;
beforeAll(async () => {
  model = await serve(stubModel(() => behaviour));
});
afterAll(() => close(model.server));
const byModel = () => ({ ...byPlaybook, drafter: drafterAt(model.url) });

const caseNamed = (id: string) => {
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`No case ${id}`);
  return found;
};

describe('the cases', () => {
  it('ask for all kinds on all channels, under all responsibilities, in both languages', () => {
    const briefs = cases.map(({ request }) => request.brief);
    const channels = cases.flatMap(({ request }) => request.channels);
    expect(cases.length).toBeGreaterThanOrEqual(30);
    expect(new Set(briefs.map(({ kind }) => kind))).toEqual(new Set(IncidentKind.options));
    expect(new Set(channels)).toEqual(new Set(Channel.options));
    expect(new Set(briefs.map(({ responsibility }) => responsibility)).size).toBe(4);
    expect(new Set(briefs.map(({ wrongdoing }) => wrongdoing)).size).toBe(4);
  });
});

describe('the playbook on the cases', () => {
  it.each(cases)('tells all facts, blocks nothing, leaks nothing: $id', async (one) => {
    const outcome = await measure(byPlaybook, one);
    expect(outcome).toMatchObject({ isFirstFree: true, unsupported: 0, leaks: [] });
    expect(outcome.told).toBe(outcome.facts);
  });
});

describe('a model on the cases', () => {
  it('that breaks a rule first and mends it when told is measured as such, over HTTP', async () => {
    const outcomes: Outcome[] = [];
    for (const one of cases.filter((_, at) => at % 4 === 0)) {
      const { texts } = writePlaybook(one.request, playbook, rules);
      const bad =
        one.request.brief.language === 'sv' ? 'Misstag har begåtts.' : 'Mistakes were made.';
      behaviour = (prompt) => asAnswer(texts, ...(asksAgain(prompt) ? [] : [bad]));
      outcomes.push(await measure(byModel(), one));
    }
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        writtenBy: 'model',
        isFirstFree: false,
        isFinalFree: true,
        unsupported: 0,
        leaks: [],
      });
      expect(outcome.told).toBe(outcome.facts);
    }
  });

  const holding = caseNamed('train holding sv');
  const short = { ...holding, request: on(holding.request, 'newsroom') };
  const { texts } = writePlaybook(short.request, playbook, rules);
  const bad: [string, Behaviour][] = [
    ['ignores the schema', () => '{"text":"Ett tåg spårade ur."}'],
    ['answers in prose', () => 'Här är ett utkast: Ett tåg spårade ur.'],
    ['invents figures', () => asAnswer(texts, 'Trettio personer är skadade.')],
    ['writes ten thousand words', () => asAnswer(texts, 'mycket '.repeat(10_000))],
    ['refuses', () => ({ refusal: 'Det kan jag inte hjälpa till med.' })],
    ['stops half-way', () => ({ cut: asAnswer(texts).slice(0, 60) })],
    ['says nothing', () => ''],
    ['repeats the prompt', (prompt) => prompt],
    ['tells the internal summary', () => asAnswer(texts, 'Föraren Per Åkesson körde för fort.')],
  ];

  it.each(bad)('that %s leads to nothing worse than the playbook', async (_, behaves) => {
    behaviour = behaves;
    const outcome = await measure(byModel(), short);
    expect(outcome).toMatchObject({ writtenBy: 'playbook', isFinalFree: true, leaks: [] });
    expect(outcome.texts).toEqual(texts);
  });

  const slightlyOff: [string, Behaviour][] = [
    ['writes Markdown around it', () => `\`\`\`json\n${asAnswer(texts)}\n\`\`\``],
    ['rests on facts that there are not', () => asAnswer(texts).replaceAll('"f1"', '"f99"')],
  ];

  it.each(slightlyOff)('that %s still drafts', async (_, behaves) => {
    behaviour = behaves;
    const outcome = await measure(byModel(), short);
    expect(outcome).toMatchObject({ writtenBy: 'model', isFinalFree: true, leaks: [] });
    // The stub answers in one paragraph.
    const words = (given: typeof texts) =>
      given.map(({ title, text }) => ({ title, text: text.replaceAll(/\s+/g, ' ') }));
    expect(words(outcome.texts)).toEqual(words(texts));
  });
});

interface Comments {
  hostile: Record<'sv' | 'en', { comment: string; obeyed: string }[]>;
  harmless: Record<'sv' | 'en', string[]>;
}
const comments: Comments = parse(readFileSync(join(import.meta.dirname, 'hostile.yaml'), 'utf8'));

const replyTo = (language: 'sv' | 'en', comment: string) => {
  const request = on(caseNamed(`alarm reply ${language}`).request, 'facebook');
  return { ...request, brief: { ...request.brief, comment } };
};

const inBoth = <Item>(items: Record<'sv' | 'en', Item[]>) =>
  (['sv', 'en'] as const).flatMap((language) =>
    items[language].map((item) => ({ language, item })),
  );

describe('a model that obeys a hostile comment', () => {
  const hostile = inBoth(comments.hostile);

  it('is tried with at least thirty', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(30);
  });

  it.each(hostile)('gets nothing through unflagged: $item.comment', async ({ language, item }) => {
    const request = replyTo(language, item.comment);
    const { texts } = writePlaybook(request, playbook, rules);
    behaviour = () => asAnswer(texts, item.obeyed);
    const attempts = await propose(byModel(), request);
    const { draft, findings } = attempts.at(-1)!;
    const text = draft.texts[0]!.text;
    const start = text.indexOf(item.obeyed);
    const flagged = findings.some(
      (one) => one.start < start + item.obeyed.length && one.end > start,
    );
    expect(start < 0 || flagged).toBe(true);
    expect(draft.texts.map(({ channel }) => channel)).toEqual(['facebook']);
  });
});

describe('a harmless comment that looks suspicious', () => {
  it.each(inBoth(comments.harmless))('is answered: $item', async ({ language, item }) => {
    const request = replyTo(language, item);
    const { texts } = writePlaybook(request, playbook, rules);
    behaviour = () => asAnswer(texts);
    const attempts = await propose(byModel(), request);
    expect(attempts).toHaveLength(1);
    expect(attempts[0]).toMatchObject({ writtenBy: 'model' });
    expect(attempts[0].findings.filter(({ severity }) => severity === 'block')).toEqual([]);
  });
});
