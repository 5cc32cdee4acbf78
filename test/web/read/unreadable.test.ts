import { expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { RecordUnreadable } from '#domain/journal/record-errors.ts';
import { seedQuestion } from '../family.ts';
import { seedWaiting } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const BROKEN = 'comment#broken';

/** Every list leaves out one record that can't be read, and no removal can be read. */
const broken = async () => {
  const deps = testDeps();
  const noted: unknown[] = [];
  deps.log.warn = (code, fields) => void noted.push([code, fields]);
  deps.metrics.add = (metric, value) => void noted.push([metric, value]);
  const { comment, incident } = await seedQuestion(deps);
  const { id: statementId } = await seedWaiting(deps);
  const { list, read } = deps.journal;
  const journal: TestDeps['journal'] = {
    ...deps.journal,
    list: async (...asked) => ({ ...(await list(...asked)), unreadable: [BROKEN] }),
    read: async (aggregate, id) => {
      if (aggregate.name === 'removal') throw new RecordUnreadable(id);
      return read(aggregate, id);
    },
  };
  return { deps: { ...deps, journal }, noted, comment, incident, statementId };
};

it.each([
  '/desk',
  '/desk/inbox',
  '/desk/inbox?state=answered',
  '/approve',
  '/desk/watch',
  '/desk/planned',
  '/desk/incidents',
  '/desk/statements',
  '/desk/removals',
])(
  '%s shows the rest where a record can not be read, names it, and rings the alarm once',
  async (path) => {
    const { deps, noted } = await broken();
    const page = await (await browser(deps, 'karin')).page(path);
    expect(page).toContain(`left out: ${BROKEN}`);
    expect(noted).toEqual([
      ['RECORD_UNREADABLE', { stream: BROKEN }],
      ['UnreadableRecords', 1],
    ]);
  },
);

it('a comment whose removal nobody can read is listed without its words', async () => {
  const { deps, comment, incident } = await broken();
  const page = await (await browser(deps, 'karin')).page(`/desk/inbox?incident=${incident.id}`);
  expect(page).toContain(comment.author.name);
  expect(page).not.toContain(comment.text);
  expect((await deps.journal.read(commentJournal, comment.id))?.text).toBe(comment.text);
});

it('the API names what a list leaves out', async () => {
  const { deps, incident } = await broken();
  const path = `/api/incidents/${incident.id}/comments`;
  const answer = await wholeApp(deps).sendAs('karin', 'GET', path);
  expect(await answer.json()).toMatchObject({ items: [{}], unreadable: [BROKEN] });
});
