import { describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedQuestion } from '../family.ts';
import { fieldsAfter } from '../fields-in.ts';
import { browser, testDeps } from '../support.ts';

const STOPPED = 'Hej! Vi beklagar om någon känner sig orolig.';

const begin = async (act: 'reply' | 'family') => {
  const deps = testDeps();
  const { incident, comment } = await seedQuestion(deps);
  const karin = await browser(deps, 'karin');
  const path = `/desk/inbox/${comment.id}/${act}?incident=${incident.id}`;
  const all = async () =>
    (await deps.journal.list(statementJournal, { by: 'all' }, { limit: 5 })).items;
  const requested = async () => (await all()).map(({ texts }) => texts[0]?.text);
  return { karin, path, requested, all };
};

describe.each(['reply', 'family'] as const)('a %s typed in the inbox', (act) => {
  it('is not asked for while its writer was not told what stops it; what was typed stays', async () => {
    const { karin, path, requested } = await begin(act);
    const refused = await karin.post(path, { text: STOPPED });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('The tone check stops these words');
    expect(page).toContain(`id="act-${act}" open`);
    expect(page).toMatch(/<mark class="block">Vi beklagar /u);
    expect(page).toContain(`${STOPPED}</textarea>`);
    expect(await requested()).toEqual([]);
  });

  it('is asked for as it is by the one who was told; other words are checked anew', async () => {
    const { karin, path, requested } = await begin(act);
    const page = await (await karin.post(path, { text: STOPPED })).text();
    const fields = fieldsAfter(page, `id="act-${act}"`);
    expect(fields).toMatchObject({ text: STOPPED });
    const other = `${STOPPED} [platshållare]`;
    expect((await karin.post(path, { ...fields, text: other })).status).toBe(422);
    expect(await requested()).toEqual([]);
    expect((await karin.post(path, fields)).status).toBe(303);
    expect(await requested()).toEqual([STOPPED]);
  });
});

it('a reply knows the name shown with its comment, until its words are erased', async () => {
  const { karin, path, all } = await begin('reply');
  await karin.post(path, { text: 'Hej Lisa, tack för din fråga.' });
  const [reply] = await all();
  expect(reply?.commentBy).toBe('Lisa i Norrby');
  const erased = {
    type: 'words-erased',
    data: { entries: [1], why: 'retention', isWhole: true },
  } as const;
  expect(
    JSON.stringify(statementJournal.fold(reply, erased as never, { by: 'talan', at: '' })),
  ).not.toContain('Lisa');
});
