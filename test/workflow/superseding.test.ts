import { describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { useWorlds } from '#test/support/workflow.ts';
import { typedFor } from '#test/support/workflow-words.ts';
import type { World } from '#test/support/workflow-world.ts';
import { changedBeforePosting } from '#web/read/changed-before-posting.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

const publishedOne = async (world: World) => {
  const incident = await world.incident();
  const id = await world.request({}, incident);
  await world.decide(id, 'spokesperson');
  expect(await world.status(id)).toBe('published');
  return { incident, id };
};

const claim = { text: 'Strömmen är borta i hela Norrby.', keys: [], truthKeys: ['delar av'] };
const later = { kind: 'update', channels: ['newsroom'], claim };

describe('a statement that takes the place of a published one', () => {
  it.each([
    ['corrects', 'corrected'],
    ['withdraws', 'withdrawn'],
  ])('that %s it marks it only once its own words are out, and once', async (how, status) => {
    const world = await newWorld();
    const { incident, id } = await publishedOne(world);
    const next = await world.request({ ...later, [how]: id }, incident);
    expect(await world.read(id)).toMatchObject({ status: 'published' });
    expect(world.newsroom.superseded).toEqual([]);
    await world.decide(next, 'spokesperson');
    expect(await world.status(next)).toBe('published');
    expect(await world.read(id)).toMatchObject({ status, supersededBy: next });
    expect(world.newsroom.superseded).toEqual([{ statementId: id, by: next, how }]);
    expect((await world.journalled(id)).filter((type) => type === 'superseded')).toHaveLength(1);
  });

  it.each([
    ['corrects', 'corrected'],
    ['withdraws', 'withdrawn'],
  ])('that %s it and is for people to post marks it once they have', async (how, status) => {
    const world = await newWorld();
    const { incident, id } = await publishedOne(world);
    const next = await world.request({ ...later, channels: ['x'], [how]: id }, incident);
    await world.decide(next, 'spokesperson');
    expect(await world.status(next)).toBe('published');
    await world.passWithDue(2);
    expect(await world.status(id)).toBe('published');
    expect(world.newsroom.superseded).toEqual([]);
    await world.receipt(next, { channel: 'x', url: 'https://x.com/exempel/status/1' });
    await world.passWithDue(1);
    expect(await world.read(id)).toMatchObject({ status, supersededBy: next });
  });

  it('changes nothing when people say that they won’t post it', async () => {
    const world = await newWorld();
    const { incident, id } = await publishedOne(world);
    const next = await world.request({ ...later, channels: ['x'], corrects: id }, incident);
    await world.decide(next, 'spokesperson');
    await world.notPosted(next, 'x');
    await world.passWithDue(2);
    expect(await world.status(next)).toBe('withdrawn');
    expect(await world.status(id)).toBe('published');
    expect(world.newsroom.superseded).toEqual([]);
  });

  it('changes nothing when it is rejected', async () => {
    const world = await newWorld();
    const { incident, id } = await publishedOne(world);
    const next = await world.request({ ...later, corrects: id }, incident);
    await world.decide(next, 'spokesperson', 'reject');
    expect(await world.status(id)).toBe('published');
    expect(world.newsroom.superseded).toEqual([]);
  });

  it('changes nothing when it can not be published, and all when a retry can', async () => {
    const world = await newWorld();
    const { incident, id } = await publishedOne(world);
    const next = await world.request({ ...later, corrects: id }, incident);
    world.channels['newsroom']!.mood = 'fails';
    await world.decide(next, 'spokesperson');
    expect(await world.status(next)).toBe('failed');
    expect(await world.status(id)).toBe('published');
    world.channels['newsroom']!.mood = 'works';
    await world.act('retry', next);
    expect(await world.status(id)).toBe('corrected');
    expect(world.newsroom.superseded).toHaveLength(1);
  });

  it('Given a newsroom that is away for an hour, Then the old page is marked when it is back', async () => {
    const world = await newWorld();
    const { incident, id } = await publishedOne(world);
    const next = await world.request({ ...later, corrects: id }, incident);
    world.newsroom.isDown = true;
    await world.decide(next, 'spokesperson');
    expect(await world.status(next)).toBe('published');
    expect(world.notifier.sent.at(-1)).toBe('published writer');
    const sent = world.notifier.sent.length;
    await world.pass(60 * MINUTE);
    await world.restart();
    world.newsroom.isDown = false;
    await world.pass(5 * MINUTE);
    expect(world.newsroom.superseded).toEqual([{ statementId: id, by: next, how: 'corrects' }]);
    expect(await world.status(id)).toBe('corrected');
    expect(world.published(next)).toHaveLength(1);
    expect(world.notifier.sent).toHaveLength(sent);
  });

  it.each(['corrects', 'withdraws'])(
    'Given one more that %s it, approved in the same second, Then one goes out and the other lapses',
    async (how) => {
      const world = await newWorld();
      const { incident, id } = await publishedOne(world);
      const both = [
        await world.request({ ...later, corrects: id }, incident),
        await world.request({ ...later, [how]: id }, incident),
      ];
      await Promise.all(both.map((next) => world.decide(next, 'spokesperson')));
      const { supersededBy } = await world.read(id);
      const lapsed = both.find((next) => next !== supersededBy) ?? '';
      expect(both.flatMap((next) => world.published(next))).toMatchObject([
        { statementId: supersededBy },
      ]);
      expect(await world.read(lapsed)).toMatchObject({
        status: 'awaiting-approval',
        lapsedFor: [{ what: 'already-superseded' }],
      });
      expect(await world.decide(lapsed, 'spokesperson')).toBe('already-superseded');
      expect(world.notifier.sent).toContain('approval-lapsed writer');
    },
  );

  it('Given two that people are to post, Then one is, and the other once the first won’t be', async () => {
    const world = await newWorld();
    const { incident, id } = await publishedOne(world);
    const byHand = { ...later, channels: ['x'], corrects: id };
    const both = [await world.request(byHand, incident), await world.request(byHand, incident)];
    await Promise.all(both.map((next) => world.decide(next, 'spokesperson')));
    const { successor: first = '' } = await world.read(id);
    const second = both.find((next) => next !== first) ?? '';
    expect(await world.read(first)).toMatchObject({ deliveries: [{ state: 'by-hand' }] });
    expect(await world.read(second)).toMatchObject({
      status: 'awaiting-approval',
      deliveries: [],
      lapsedFor: [{ what: 'already-superseded' }],
    });
    expect(await world.decide(second, 'spokesperson')).toBe('already-superseded');
    await world.notPosted(first, 'x');
    expect(await world.decide(second, 'spokesperson')).toBe('ok');
    expect(await world.read(second)).toMatchObject({ deliveries: [{ state: 'by-hand' }] });
    const shown = async (which: string) => {
      const statement = await world.read(which);
      const { incidentId = '' } = statement;
      const about = await world.deps.journal.read(incidentJournal, incidentId);
      return about && changedBeforePosting(world.deps, statement, about);
    };
    expect(await shown(second)).toEqual([]);
    // Someone had posted the first all the same.
    await world.receipt(first, { channel: 'x', url: 'https://x.com/exempel/status/1' });
    await world.passWithDue(1);
    expect(await world.read(id)).toMatchObject({ supersededBy: first });
    expect(await shown(second)).toEqual([{ what: 'already-superseded' }]);
  });

  it('Given one that failed while another went out, Then a retry of it lapses', async () => {
    const world = await newWorld();
    const { incident, id } = await publishedOne(world);
    const late = await world.request({ ...later, corrects: id }, incident);
    const next = await world.request({ ...later, corrects: id }, incident);
    world.channels['newsroom']!.mood = 'fails';
    await world.decide(late, 'spokesperson');
    world.channels['newsroom']!.mood = 'works';
    await world.decide(next, 'spokesperson');
    expect(await world.read(id)).toMatchObject({ status: 'corrected', supersededBy: next });
    await world.act('retry', late);
    expect(await world.status(late)).toBe('awaiting-approval');
    expect(world.published(late)).toEqual([]);
  });

  it('can not be requested of a statement that is not out', async () => {
    const world = await newWorld();
    const incident = await world.incident();
    const id = await world.request({}, incident);
    const texts = typedFor(['newsroom']);
    await expect(world.request({ ...later, texts, corrects: id }, incident)).rejects.toThrow(
      'not-published',
    );
  });
});

/** Without its capital: it may stand behind "what is true is that". */
const insideOf = (sentence: string): string => sentence.slice(1).replace(/\.$/u, '');

describe('a correction that would contradict itself', () => {
  const facts = {
    en: ['A water main in Norrby has broken.', 'A water main in Tallbo has broken.'],
    sv: [
      'En vattenledning i Norrby har gått sönder.',
      'En vattenledning i Tallbo har gått sönder.',
    ],
  } as const;
  const begin = async (language: 'sv' | 'en') => {
    const world = await newWorld();
    const incident = await world.incident();
    const [told, right] = facts[language];
    await world.fact(incident, 'f1', { text: told, status: 'confirmed' });
    const id = await world.request({ language, channels: ['newsroom'] }, incident);
    await world.decide(id, 'spokesperson');
    expect((await world.read(id)).texts[0]?.text).toContain(told);
    return { world, incident, id, told, right };
  };
  const correction = { kind: 'correction', channels: ['newsroom'] } as const;

  it.each(['sv', 'en'] as const)('is refused until the fact is changed: %s', async (language) => {
    const { world, incident, id, told, right } = await begin(language);
    const ask = (text: string) => {
      const claim = { text, keys: [], truthKeys: ['Norrby', 'Tallbo'] };
      return world.request({ ...correction, language, corrects: id, claim }, incident);
    };
    await expect(ask(told)).rejects.toThrow('claimedFacts');
    const question = language === 'sv' ? 'Har du frågor?' : 'Do you have questions?';
    await expect(ask(question)).rejects.toThrow('claim');
    await world.fact(incident, 'f1', { text: right });
    const text = (await world.read(await ask(told))).texts[0]?.text ?? '';
    expect(text).toContain(insideOf(right));
    expect(text).not.toMatch(new RegExp(`(^|[.] )${told}`));
  });

  it.each(['sv', 'en'] as const)(
    'takes words back without telling them again: %s',
    async (language) => {
      const { world, incident, id, told, right } = await begin(language);
      const ask = () => world.request({ ...correction, language, withdraws: id }, incident);
      const text = async (next: string) => (await world.read(next)).texts[0]?.text ?? '';
      const back = await text(await ask());
      expect(back).not.toContain(told);
      expect(back).not.toBe('');
      await world.fact(incident, 'f1', { text: right });
      expect(await text(await ask())).toContain(insideOf(right));
    },
  );

  const wrongly = {
    en: [
      'A water main in Norrby has broken. Tallbo has water.',
      'A water main in Tallbo has broken.',
    ],
    sv: [
      'En vattenledning i Norrby har gått sönder. Tallbo har vatten.',
      'En vattenledning i Tallbo har gått sönder.',
    ],
  } as const;

  it.each(['sv', 'en'] as const)(
    'corrects a sentence that told a right fact wrongly: %s',
    async (language) => {
      const world = await newWorld();
      const incident = await world.incident();
      const [right, wrong] = wrongly[language];
      await world.fact(incident, 'f1', { text: right, status: 'confirmed' });
      const draft = await world.read(
        await world.request({ language, channels: ['newsroom'] }, incident),
      );
      const texts = draft.texts.map(({ channel, title, text }) => ({
        ...{ channel, title },
        text: `${wrong} ${text.replace(`${right} `, '')}`,
      }));
      const id = await world.request({ language, channels: ['newsroom'], texts }, incident);
      await world.decide(id, 'spokesperson');
      const claim = { text: wrong, keys: [], truthKeys: [right] };
      const next = await world.request({ ...correction, language, corrects: id, claim }, incident);
      const { texts: drafted, check } = await world.read(next);
      const [text = ''] = drafted.map((one) => one.text);
      const denied = text.indexOf(insideOf(wrong));
      expect(text.slice(0, denied)).toContain(insideOf(right));
      expect(text.split(wrong.replace('.', ''))).toHaveLength(2);
      expect(check?.findings.filter(({ severity }) => severity === 'block')).toEqual([]);
      await world.decide(next, 'spokesperson');
      expect(await world.read(id)).toMatchObject({ status: 'corrected', supersededBy: next });
    },
  );
});
