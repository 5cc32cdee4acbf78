import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { figuresIn, ReviewExport } from '#domain/review/export.ts';
import { compareFigures } from '#infra/commands/compare-figures.ts';
import { assignComment } from '#web/actions/comments.ts';
import { proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { fieldsAfter } from '../fields-in.ts';
import { person, seedPublished } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

let deps: TestDeps;
let id: string;
beforeEach(async () => {
  deps = testDeps();
  const published = await seedPublished(deps);
  id = published.incident.id;
});
const incident = () => deps.journal.read(incidentJournal, id);

const learned = {
  keep: ['Larmlistan höll.'],
  change: [{ about: 'routine', text: 'Två i jour.' }],
};

describe('the review over the API', () => {
  it('tells times and figures, each with its entries', async () => {
    const { sendAs } = wholeApp(deps);
    const answer = await sendAs('anna', 'GET', `/api/incidents/${id}/review`);
    const body: any = await answer.json();
    expect(answer.status).toBe(200);
    expect(body).toMatchObject({ keep: [], change: [], survey: [] });
    expect(body.figures.opened.entries).toEqual([{ stream: `incident#${id}`, seq: 1 }]);
    expect(body.figures.published.value).toBe(1);
    expect(body.timeline[0]).toMatchObject({ type: 'opened', by: 'karin', seq: 1, notes: [] });
  });

  it('takes at least one thing to keep and one to change, or a signed none', async () => {
    const { sendAs } = wholeApp(deps);
    const path = `/api/incidents/${id}/review`;
    const half = await sendAs('karin', 'POST', path, { keep: learned.keep });
    expect(half.status).toBe(422);
    expect(await half.json()).toMatchObject({ errors: [{ path: 'change' }] });
    const unsigned = await sendAs('karin', 'POST', path, { signedNone: true });
    expect(await unsigned.json()).toMatchObject({ errors: [{ path: 'reason' }] });
    expect((await sendAs('anna', 'POST', path, learned)).status).toBe(403);
    const whole = await sendAs('karin', 'POST', path, learned);
    expect(await whole.json()).toMatchObject({ ...learned, reviewedBy: 'karin' });
    const none = { signedNone: true, reason: 'Ett falskt larm.' };
    expect(await (await sendAs('karin', 'POST', path, none)).json()).toMatchObject({
      keep: [],
      signedNone: { reason: 'Ett falskt larm.' },
    });
  });

  it('is not overwritten by who did not see what it says by now', async () => {
    const { sendAs } = wholeApp(deps);
    const path = `/api/incidents/${id}/review`;
    const tag = (await sendAs('karin', 'GET', path)).headers.get('etag') ?? '';
    const write = (keep: string) =>
      sendAs('karin', 'POST', path, { ...learned, keep: [keep] }, { 'if-match': tag });
    expect((await write('Listan.')).status).toBe(200);
    const late = await write('Kaffet.');
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({
      type: 'edited-meanwhile',
      conflicts: { review: { yours: { keep: ['Kaffet.'] }, theirs: { keep: ['Listan.'] } } },
    });
    expect((await incident())?.review).toMatchObject({ keep: ['Listan.'] });
  });

  it('takes notes beside entries of the incident, and changes no time', async () => {
    const { sendAs } = wholeApp(deps);
    const path = `/api/incidents/${id}/review`;
    const note = { stream: `incident#${id}`, seq: 1, note: 'Samtalet kom tio minuter tidigare.' };
    const before: any = await (await sendAs('anna', 'GET', path)).json();
    const after: any = await (await sendAs('anna', 'POST', `${path}/notes`, note)).json();
    expect(after.timeline[0].notes).toMatchObject([{ note: note.note, by: 'anna' }]);
    expect(after.timeline[0].at).toBe(before.timeline[0].at);
    const strange = { ...note, stream: 'plan#plan' };
    expect((await sendAs('anna', 'POST', `${path}/notes`, strange)).status).toBe(404);
    const beyond = { ...note, seq: 999 };
    expect((await sendAs('anna', 'POST', `${path}/notes`, beyond)).status).toBe(404);
  });

  it('keeps one answer of each of the crisis group', async () => {
    const { sendAs } = wholeApp(deps);
    const path = `/api/incidents/${id}/review/answers`;
    await sendAs('anna', 'POST', path, { answers: { helped: 'Listan.' } });
    await sendAs('anna', 'POST', path, { answers: { helped: 'Listan och kaffet.' } });
    await sendAs('karin', 'POST', path, { answers: { next: 'Fler i jour.' } });
    expect((await incident())?.survey).toMatchObject([
      { by: 'anna', answers: { helped: 'Listan och kaffet.' } },
      { by: 'karin', answers: { next: 'Fler i jour.' } },
    ]);
    expect((await sendAs('anna', 'POST', path, { answers: {} })).status).toBe(422);
  });
});

describe('removed comments in a review', () => {
  it('are counted by ground over the API, on the page and in the download, without their archived copies', async () => {
    const words = 'Jag vet var du bor, Berit.';
    for (const sourceId of ['1', '2']) {
      const comment = await receive(deps, { text: words, sourceId });
      await assignComment(deps, person('karin'), comment.id, { incidentId: id });
      const removal = { ground: 'threat', reason: 'Hot.' };
      await proposeRemoval(deps, person('karin'), comment.id, removal);
    }
    const { sendAs } = wholeApp(deps);
    const answer = await sendAs('anna', 'GET', `/api/incidents/${id}/review`);
    const proposed = { ground: 'threat', state: 'unconfirmed', proposedBy: 'karin' };
    expect(await answer.json()).toMatchObject({
      removals: [proposed, proposed],
      removalsByGround: { threat: 2 },
      figures: { removals: { value: 2 } },
    });
    const karin = await browser(deps, 'karin', 'sv');
    expect(await karin.page(`/desk/incidents/${id}/review`)).toContain(
      '<th scope="row">Olaga hot</th><td>2</td>',
    );
    const text = await karin.page(`/desk/incidents/${id}/review/export?words=true`);
    const review = ReviewExport.parse(JSON.parse(text));
    expect(review.removalsByGround).toEqual({ threat: 2 });
    expect(figuresIn(review)).toEqual(review.figures);
    expect(JSON.stringify(review.removals)).not.toContain('Berit');
    expect(review.journals.map(({ stream }) => stream.split('#')[0])).not.toContain('removal');
  });
});

describe('the page of a review', () => {
  const path = () => `/desk/incidents/${id}/review`;

  it('writes down what was learned', async () => {
    const karin = await browser(deps, 'karin', 'sv');
    await karin.post(path(), { keep: 'Larmlistan höll.', routine: 'Två i jour.' });
    expect((await incident())?.review).toMatchObject({
      keep: ['Larmlistan höll.'],
      change: [{ about: 'routine', text: 'Två i jour.' }],
    });
  });

  it('shows both texts where someone else wrote meanwhile, and loses neither', async () => {
    const karin = await browser(deps, 'karin', 'sv');
    const form = fieldsAfter(await karin.page(path()), `action="${path()}"`);
    const write = (keep: string, from = form) =>
      karin.post(path(), { ...from, keep, routine: 'Två i jour.' });
    await write('Larmlistan höll.');
    const late = await write('Kaffet räckte.');
    expect(late.status).toBe(412);
    const page = await late.text();
    expect(page).toContain('<li>Larmlistan höll.</li>');
    expect(page).toContain('Någon annan ändrade samma sak');
    const again = fieldsAfter(page, `action="${path()}"`);
    expect(again['keep']).toBe('Kaffet räckte.');
    expect((await write('Kaffet räckte.', again)).status).toBe(303);
    expect((await incident())?.review).toMatchObject({ keep: ['Kaffet räckte.'] });
  });

  it('says in both languages what the figures are, and leads to their entries', async () => {
    const sv = await (await browser(deps, 'anna', 'sv')).page(path());
    const en = await (await browser(deps, 'anna', 'en')).page(path());
    expect(sv).toContain('Första information till allmänheten');
    expect(en).toContain('First words to the public');
    const link = /href="#(e-statement-[^"]+)"/.exec(sv)?.[1];
    expect(sv).toContain(`id="${link}"`);
  });

  it('takes a note where it belongs, and leaves out the forms of whoever may not write', async () => {
    const anna = await browser(deps, 'anna', 'sv');
    expect(await anna.page(path())).not.toContain('name="keep"');
    const fields = {
      stream: `incident#${id}`,
      seq: '1',
      [`note.incident-${id}-1`]: 'Ringde kl. 8.',
    };
    const first = await anna.page(path());
    expect(first).not.toContain('/review/notes"');
    const [, link = ''] = /href="([^"#]+noting=note\.incident-[^"#]+-1)#/.exec(first) ?? [];
    expect((await anna.page(link)).match(/<textarea[^>]+name="note\.[^"]+"/g)).toEqual([
      expect.stringContaining(`name="note.incident-${id}-1"`),
    ]);
    const empty = await anna.post(`${path()}/notes`, { ...fields, [`note.incident-${id}-1`]: '' });
    expect(await empty.text()).toContain(`<p class="wrong" id="f-note-incident-${id}-1-wrong">`);
    await anna.post(`${path()}/notes`, fields);
    expect(await anna.page(path())).toContain('<blockquote>Ringde kl. 8.');
  });
});

describe('the download of a review', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-review-'));
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true }));

  const compare = async (change: (review: any) => void = () => {}) => {
    const anna = await browser(deps, 'anna', 'sv');
    const review = await (await anna.get(`/desk/incidents/${id}/review/export`)).json();
    change(review);
    const file = join(folder, 'review.json');
    writeFileSync(file, JSON.stringify(review));
    return compareFigures(file);
  };

  it('holds all journals, and its figures come out of them again', async () => {
    expect(await compare()).toBe(0);
    expect(printed.at(-1)).toMatch(/^\d+ figures: all as in the journals$/);
  });

  it('is compared as far as it goes where it is older than a figure', async () => {
    expect(
      await compare((review) => {
        delete review.figures.removals;
      }),
    ).toBe(0);
    expect(printed.join('\n')).toMatch(/^removals: \d+ \(not in this download\)$/m);
  });

  it('is found out where a figure or an entry was changed', async () => {
    expect(
      await compare((review) => {
        review.figures.published.value = 7;
      }),
    ).toBe(1);
    expect(printed.join('\n')).toContain('published: 1 (DIFFERS: 7)');
    expect(
      await compare((review) => {
        review.journals[0].entries[0].entry.at = '2026-11-22T09:00:00.000Z';
      }),
    ).toBe(1);
  });
});
