import { describe, expect, it } from 'vitest';
import { useWorlds } from '#test/support/workflow.ts';

const newWorld = useWorlds();

const facts = {
  en: {
    safe: 'The water in Norrby is not dangerous to drink.',
    school: 'Oak School is closed on Friday.',
    written: 'In Norrby the water is not dangerous to drink.',
    unknown: 'Nobody had to see a doctor.',
    news: 'Oak School is closed on Friday and Monday.',
    tooMuch: 'Oak School is closed.',
  },
  sv: {
    safe: 'Vattnet i Norrby är inte farligt att dricka.',
    school: 'Ekskolan håller stängt på fredag.',
    written: 'I Norrby är vattnet inte farligt att dricka.',
    unknown: 'Ingen behövde söka vård.',
    news: 'Ekskolan håller stängt på fredag och måndag.',
    tooMuch: 'Ekskolan håller stängt.',
  },
} as const;

type Language = keyof typeof facts;

/** Words by a person are out: nobody said which fact each sentence rests on. */
const begin = async (language: Language, wrong: 'written' | 'unknown' | 'tooMuch') => {
  const world = await newWorld();
  const incident = await world.incident();
  const { safe, school, [wrong]: sentence } = facts[language];
  await world.fact(incident, 'f1', { text: safe, status: 'confirmed' });
  await world.fact(incident, 'f2', { text: school, status: 'confirmed' });
  const channels = ['newsroom'];
  const drafted = await world.read(await world.request({ language, channels }, incident));
  const texts = drafted.texts.map(({ channel, title, text }) => ({
    ...{ channel, title },
    text: `${sentence} ${text.replace(`${safe} `, '')}`,
  }));
  const id = await world.request({ language, channels, texts }, incident);
  expect((await world.read(id)).texts[0]?.sentences).toEqual([]);
  await world.decide(id, 'spokesperson', 'approve', {
    override: [{ rule: 'rests-on-nothing', reason: 'Known to be so.' }],
  });
  const correct = (truthKeys: readonly string[], others: object = {}) =>
    world.request(
      {
        ...{ kind: 'correction', language, channels, corrects: id },
        claim: { text: sentence, keys: [], truthKeys },
        ...others,
      },
      incident,
    );
  return { world, incident, correct, safe, school };
};

describe.each(['sv', 'en'] as const)('words by a person that are called wrong: %s', (language) => {
  it('are right as long as a confirmed fact says the same, whatever else is named as right', async () => {
    const { correct, safe, school } = await begin(language, 'written');
    const texts = [{ channel: 'newsroom', title: 'T', text: 'T' }];
    await expect(correct([school])).rejects.toThrow('claimedFacts');
    await expect(correct([school], { texts })).rejects.toThrow('claimedFacts');
    await expect(correct([safe])).resolves.not.toBe('');
  });

  it('are corrected by a fact that was right all the time and says more', async () => {
    const { correct, school } = await begin(language, 'tooMuch');
    await expect(correct([])).rejects.toThrow('claimedFacts');
    await expect(correct([school])).resolves.not.toBe('');
    const texts = [{ channel: 'newsroom', title: 'T', text: school }];
    await expect(correct([school], { texts })).resolves.not.toBe('');
  });

  it('are corrected by a fact about something else with a warning', async () => {
    const { world, correct, school } = await begin(language, 'unknown');
    const id = await correct([school]);
    expect((await world.read(id)).check?.findings).toContainEqual(
      expect.objectContaining({ rule: 'correction-same-matter', severity: 'warn' }),
    );
    expect(await world.decide(id, 'spokesperson')).not.toBe('blocking-findings');
    expect(await world.status(id)).toBe('published');
  });

  it('are corrected by news about something else with a warning', async () => {
    const { world, incident, correct } = await begin(language, 'unknown');
    await world.fact(incident, 'f2', { text: facts[language].news });
    const { check } = await world.read(await correct([]));
    expect(check?.findings).toContainEqual(
      expect.objectContaining({ rule: 'correction-same-matter', severity: 'warn' }),
    );
  });
});
