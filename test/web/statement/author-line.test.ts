import { expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { drafted, written } from '../../support/statement.ts';
import { seedIncident, seedRequest, write } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

/** The page of a statement that this author drafted and Karin then changed. */
const changedPage = async (author: 'model' | 'playbook' | 'person', language: 'sv' | 'en') => {
  const deps = testDeps();
  const { id } = await seedRequest(deps, (await seedIncident(deps)).id);
  const read = async () => {
    const statement = await deps.journal.read(statementJournal, id);
    if (!statement) throw new Error('No statement');
    return statement;
  };
  const draft = drafted(await read(), 'Vi utreder.', author);
  const model = author === 'model' ? { model: 'stand-in-1' } : {};
  await write(deps, id, 'talan', { ...draft, data: { ...draft.data, ...model } });
  await write(deps, id, 'karin', written(await read(), 'Vi utreder nu.'));
  return (await browser(deps, 'anna', language)).page(`/desk/statements/${id}`);
};

it.each([
  ['model', 'en', 'Language model (stand-in-1); changed by Karin Ek'],
  ['model', 'sv', 'Språkmodell (stand-in-1); ändrat av Karin Ek'],
  ['playbook', 'en', 'The templates; changed by Karin Ek'],
  ['person', 'en', 'Karin Ek, by hand'],
] as const)(
  'words that a %s drafted and a person changed name both (%s)',
  async (...[author, language, said]) => {
    expect(await changedPage(author, language)).toContain(`${said}. `);
  },
);

it('says of words that the playbook wrote what mends the model, on the page and in the API', async () => {
  const deps = testDeps();
  const { id } = await seedRequest(deps, (await seedIncident(deps)).id);
  const statement = await deps.journal.read(statementJournal, id);
  if (!statement) throw new Error('No statement');
  const draft = drafted(statement, 'Vi utreder.', 'playbook');
  const data = { ...draft.data, fallbackReason: 'rejected-request' as const };
  await write(deps, id, 'talan', { ...draft, data });
  const remedy = 'TALAN_MODEL_FORMAT=none';
  expect(await (await browser(deps, 'anna', 'sv')).page(`/desk/statements/${id}`)).toContain(
    remedy,
  );
  const answer = await wholeApp(deps).sendAs('karin', 'GET', `/api/statements/${id}`);
  expect(await answer.json()).toMatchObject({
    fallbackReason: 'rejected-request',
    fallbackRemedy: expect.stringContaining(remedy),
  });
});
