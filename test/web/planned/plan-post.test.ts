import { beforeEach, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { messagesIn } from '#web/messages/messages.ts';
import { rules } from '../../domain/tone/support.ts';
import { browser, testDeps } from '../support.ts';
import { seedAsked } from './scheduled.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps({ translates: false, rules });
  karin = await browser(deps, 'karin', 'sv');
});

const form = {
  language: 'sv',
  channels: ['newsroom', 'x'],
  author: 'me',
  publishAt: '2026-11-23T09:00',
  'own.newsroom.title': 'Simhallen i jul',
  'own.newsroom.text': 'Simhallen har öppet i jul.',
  'own.x.text': 'Simhallen har öppet i jul.',
};
const stored = async () =>
  (await deps.journal.list(statementJournal, { by: 'all' }, { limit: 10 })).items;

describe('planning an ordinary post', () => {
  it('leads to the post, once, with its time by the clocks of the plan', async () => {
    const page = await karin.page('/desk/posts/new');
    const [, key = ''] = /name="form-key" value="([^"]+)"/.exec(page) ?? [];
    const sent = await karin.post('/desk/posts/new', { ...form, 'form-key': key });
    expect(sent.status).toBe(303);
    await karin.post('/desk/posts/new', { ...form, 'form-key': key });
    expect(await stored()).toMatchObject([
      { kind: 'post', publishAt: '2026-11-23T08:00:00.000Z', channels: ['newsroom', 'x'] },
    ]);
    const shown = await karin.page(sent.headers.get('location') ?? '');
    expect(shown).toContain('<h1>Inlägg: Simhallen i jul</h1>');
    expect(shown).toContain('Planerad tid: 23\u00a0nov. kl.\u00a009.00');
  });

  it.each([
    ['that is missing', '', 'Skriv ett datum och ett klockslag.'],
    ['that clocks skip', '2027-03-28T02:30', 'Klockan hoppar över det här klockslaget'],
    ['that has passed', '2026-11-22T13:00', 'Tiden för publicering har passerat. Välj en senare.'],
    ['that comes twice', '2027-10-31T02:30', 'Klockan visar det här klockslaget två gånger'],
  ])('comes back filled for a time %s', async (_, publishAt, sentence) => {
    const refused = await karin.post('/desk/posts/new', { ...form, publishAt });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(sentence);
    expect(page).toContain('<a href="#f-publishAt">Går ut');
    expect(page).toContain('Simhallen har öppet i jul.</textarea>');
    expect(await stored()).toEqual([]);
  });

  it('takes the one of two passes that is chosen', async () => {
    const publishAt = '2027-10-31T02:30';
    const asked = await (await karin.post('/desk/posts/new', { ...form, publishAt })).text();
    const passes = [...asked.matchAll(/name="publishAt.pass" value="([^"]+)"/g)];
    expect(passes.map(([, value]) => value)).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ]);
    const chosen = passes[1]?.[1] ?? '';
    await karin.post('/desk/posts/new', { ...form, publishAt, 'publishAt.pass': chosen });
    expect(await stored()).toMatchObject([{ publishAt: chosen }]);
  });

  it('checks the words as they are typed, under the guidelines for normal times', async () => {
    const checked = await karin.post('/desk/posts/new', {
      ...form,
      intent: 'check',
      'own.x.text': 'Vi beklagar om någon känner sig kränkt.',
    });
    expect(checked.status).toBe(200);
    expect(await checked.text()).toContain('id="remarks-x"');
    expect(await stored()).toEqual([]);
  });
});

describe('a post that Talan is to draft', () => {
  const drafted = {
    ...form,
    author: 'talan',
    facts: 'Simhallen har öppet i jul.\nBarn badar gratis.',
  };

  it('is requested with what it tells, a sentence a line', async () => {
    const sent = await karin.post('/desk/posts/new', drafted);
    expect(sent.status).toBe(303);
    const facts = ['Simhallen har öppet i jul.', 'Barn badar gratis.'];
    expect(await stored()).toMatchObject([{ kind: 'post', status: 'drafting', facts, texts: [] }]);
  });

  it('says before anything is filled in what templates write from', async () => {
    const page = await karin.page('/desk/posts/new');
    expect(page).toContain('Utifrån meningarna du anger nedan, ordagrant');
    expect(page).not.toContain('Lämnar du fältet tomt');
  });

  it('may be told by instructions alone where a model writes', async () => {
    const modelled = testDeps({ translates: true, rules });
    const writer = await browser(modelled, 'karin', 'sv');
    expect(await writer.page('/desk/posts/new')).toContain('Lämnar du fältet tomt');
    const instructions = 'Berätta att simhallen har öppet i jul.\nKort.';
    const sent = await writer.post('/desk/posts/new', { ...drafted, facts: '', instructions });
    expect(sent.status).toBe(303);
    const { items } = await modelled.journal.list(statementJournal, { by: 'all' }, { limit: 10 });
    expect(items).toMatchObject([{ kind: 'post', status: 'drafting', facts: [instructions] }]);
  });

  it('hears all at once what is missing', async () => {
    const refused = await karin.post('/desk/posts/new', { ...drafted, facts: '', channels: [] });
    const page = await refused.text();
    expect(page).toContain('href="#f-channels"');
    expect(page).toContain('href="#f-facts"');
  });

  it.each([
    ['nothing to tell', '', 'Ange vad inlägget berättar'],
    [
      'what is told in another language',
      'The pool is open on all days of the week. It is free for children.',
      'Skriv det på inläggets språk',
    ],
  ])('comes back with all that was typed, for %s', async (_, facts, sentence) => {
    const refused = await karin.post('/desk/posts/new', {
      ...drafted,
      facts,
      instructions: 'Kort.',
    });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(sentence);
    expect(page).toContain('href="#f-facts"');
    expect(page).toContain('Kort.</textarea>');
    expect(await stored()).toEqual([]);
  });
});

it('says on the approval when the words go out, and that yes means then', async () => {
  const { id } = await seedAsked(deps, '2026-11-23T08:00:00.000Z');
  const anna = await browser(deps, 'anna', 'sv');
  const page = await anna.page(`/approve/${id}`);
  expect(page).toContain('Planerad tid: 23\u00a0nov. kl.\u00a009.00');
  expect(page).toContain('Ja, låt den läggas ut för hand 23\u00a0nov. kl.\u00a009.00');
  // An ordinary post has nothing to tell staff first.
  expect(page).not.toContain(messagesIn('sv').staff.untold);
  expect(page).not.toContain('genast');
});
