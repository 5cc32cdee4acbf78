import { describe, expect, it } from 'vitest';
import { splitSentences } from '#domain/draft/playbook/prose/split.ts';
import { runsAlike } from '#domain/draft/playbook/title.ts';
import { turnsOtherwise } from '#domain/draft/playbook/turns.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { restsOn } from '#domain/tone/rests-on.ts';
import { playbook, rules } from '#test/domain/draft/briefs.ts';
import { evalCases } from '../briefs.ts';
import { crisesIn } from '../crises.ts';
import { toldTwice } from './told-once.ts';

const lists = [...crisesIn('crises.yaml'), ...crisesIn('questions.yaml'), ...evalCases()].filter(
  ({ request }) => request.brief.kind === 'qa',
);

/** What is told twice all the same, by the crises that it stands in, and why. */
const onPurpose: Record<string, readonly string[]> = {
  'bankapp qa sv': [
    // Typed: the fact says besides that they came later than usual.
    'Alla löner har kommit in på kontona.',
    // Typed under two questions.
    'Felet uppstod när vi uppdaterade våra egna system.',
  ],
  'badvatten qa sv': [
    // What protects is told whole, whatever answers say.
    'Ring 1177 när du eller ditt barn hostar eller har svårt att andas, och 112 när det är akut.',
  ],
  'fishpie qa en': [
    // Typed under two questions.
    'No, bring the pie back and you get a refund without it.',
    // What protects is told whole, whatever answers say.
    'See a doctor if you have pain.',
  ],
};

type List = (typeof lists)[number];

const twiceIn = ({ request }: List): string[] =>
  writePlaybook(request, playbook, rules).texts.flatMap(toldTwice);

const textOf = (text: string) => ({ channel: 'press' as const, text, sentences: [] });

describe('a list of questions and answers of the playbook', () => {
  it.each(lists)('tells everything once: $id', (list) => {
    const known = onPurpose[list.id] ?? [];
    expect(twiceIn(list).filter((each) => !known.includes(each))).toEqual([]);
  });

  it.each(Object.entries(onPurpose))('tells twice no more than is known: %s', (id, known) => {
    const twice = lists.filter((list) => list.id === id).flatMap(twiceIn);
    expect(new Set(twice)).toEqual(new Set(known));
  });

  it.each(lists.filter(({ request }) => request.headline === undefined))(
    'is not headed by its first answer: $id',
    ({ request }) => {
      const heads = writePlaybook(request, playbook, rules).texts.filter(({ title = '', text }) =>
        runsAlike(title.split(': ').at(-1) ?? '', text.split('\n\n')[0] ?? ''),
      );
      expect(heads.map(({ title }) => title)).toEqual([]);
    },
  );

  it.each(lists)('lets no limit of a fact vanish: $id', ({ request }) => {
    const { brief } = request;
    const { texts } = writePlaybook(request, playbook, rules);
    const { words } = playbook[brief.language];
    const said = texts.flatMap(({ text }) => splitSentences(text.replaceAll('\n', ' ')));
    const named = texts.flatMap(({ sentences }) => sentences.flatMap(({ factIds }) => factIds));
    const listed = leftOutBy({ kind: 'qa', texts, writtenBy: 'playbook' }, brief, rules);
    const isListed = (id: string) => listed.some((each) => 'factId' in each && each.factId === id);
    const vanished = brief.facts
      .filter(({ id, status }) => status === 'confirmed' && !named.includes(id) && !isListed(id))
      .flatMap(({ text }) => splitSentences(text))
      .filter((part) => said.every((each) => turnsOtherwise(each, part, words)));
    expect(vanished).toEqual([]);
  });

  it.each(lists)('loses no fact in silence, and no rule stops it: $id', ({ request }) => {
    const { brief } = request;
    const { texts } = writePlaybook(request, playbook, rules);
    const told = new Set(
      texts.flatMap((text) => [
        ...text.sentences.flatMap(({ factIds }) => factIds),
        ...restsOn(text, brief, rules).flatMap(({ basis }) => basis.flatMap(({ ids }) => ids)),
      ]),
    );
    const listed = leftOutBy({ kind: 'qa', texts, writtenBy: 'playbook' }, brief, rules).flatMap(
      (each) => ('factId' in each ? each.factId : []),
    );
    const confirmed = brief.facts.filter(({ status }) => status === 'confirmed');
    const lost = confirmed.filter(({ id }) => !told.has(id) && !listed.includes(id));
    expect(lost).toEqual([]);
    const blocks = texts.flatMap((text) => checkTone(text, brief, rules));
    expect(blocks.filter(({ severity }) => severity === 'block')).toEqual([]);
  });
});

it.each(Object.values(playbook))('topics that lines are about are known: $id', (one) => {
  const about = [...JSON.stringify(one.kinds).matchAll(/"about":"(\w+)"/gu)].map(
    ([, each]) => each,
  );
  expect(about.length).toBeGreaterThan(0);
  expect(about.filter((each) => one.words.topics[each ?? ''] === undefined)).toEqual([]);
});

describe('what is told twice', () => {
  it.each([
    'Q: What happened?\nA: The pool is closed.\n\nQ: Why?\nA: The roof leaks, so the pool is closed.',
    'F: Får man pengarna tillbaka?\nS: Ja, vi betalar tillbaka avgiften.\n\nF: Vad gör ni nu?\nS: Avgiften betalas tillbaka.',
    'F: Var det ett intrång?\nS: Vi har inte sett tecken på det.\n\nF: Mer?\nS: Vi har inte sett tecken på intrång.',
  ])('is a sentence that another answer says in whatever words: %#', (text) => {
    expect(toldTwice(textOf(text))).toHaveLength(1);
  });

  it.each([
    'Q: Is it open?\nA: The pool in Ekby is open.\n\nQ: And here?\nA: The pool in Norby is not open.',
    'Q: When?\nA: Refunds are paid on 3 May.\n\nQ: And the rest?\nA: Refunds are paid on 9 May.',
    'Q: What happened?\nA: We lost two letters.\n\nQ: Was it you?\nA: We are sorry that we lost two letters.',
  ])('is not what says otherwise, has another number, or apologises: %#', (text) => {
    expect(toldTwice(textOf(text))).toEqual([]);
  });
});
