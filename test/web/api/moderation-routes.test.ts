import { describe, expect, it } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { tellUnconfirmed } from '#steps/due/tell-unconfirmed.ts';
import { receive } from '../../support/comment.ts';
import { plan } from '../plan.ts';
import { seedIncident, seedRequest } from '../seed.ts';
import { testDeps, wholeApp } from '../support.ts';

const legal = {
  ...{ id: 'lisa', name: 'Lisa Ny', role: 'Jurist', email: 'lisa@malarvatten.example' },
  ...{ roles: ['legal'], languages: ['sv'] },
};

const begin = async (over: { moderators?: string[]; showRemovals?: boolean } = {}) => {
  const people = [...plan.people, legal];
  const deps = testDeps({ plan: CheckedPlan.parse({ ...plan, ...over, people }) });
  const { sendAs } = wholeApp(deps);
  const incident = await seedIncident(deps);
  const statement = await seedRequest(deps, incident.id);
  let n = 0;
  const write = (text: string) => {
    n += 1;
    return receive(deps, { sourceId: `${n}`, statementId: statement.id, text });
  };
  const as = (person: string) => async (method: string, path: string, body?: unknown) => {
    const response = await sendAs(person, method, `/api${path}`, body);
    const answer: any = await response.json();
    return { status: response.status, type: `${answer.type}`.split('/').at(-1), body: answer };
  };
  const csv = async (person: string, query = '') => {
    const path = `/api/incidents/${incident.id}/moderation${query}`;
    return sendAs(person, 'GET', path, undefined, { accept: 'text/csv' });
  };
  const journal = async (id: string) =>
    (await deps.journal.entries(`removal#${id}`, { limit: 100 })).items;
  const people3 = { karin: as('karin'), dan: as('dan'), anna: as('anna'), lisa: as('lisa') };
  return { deps, incident, write, csv, journal, ...people3 };
};

const ad = 'Köp billiga klockor';
const spam = { ground: 'spam', reason: 'Reklam.' };
const threat = { ground: 'threat', reason: 'Hotar handläggaren.' };

describe('removing a comment', () => {
  it('needs a ground of the list: rudeness is none', async () => {
    const { write, karin, journal, deps } = await begin();
    const { id } = await write('Ni är idioter hela bunten.');
    for (const ground of ['rude', 'toString', '', undefined]) {
      const answer = await karin('POST', `/comments/${id}/removal`, {
        ground,
        reason: 'Otrevlig.',
      });
      expect([answer.status, answer.type]).toEqual([409, 'no-ground']);
    }
    expect(await journal(id)).toEqual([]);
    const { items } = await deps.journal.entries(`comment#${id}`, { limit: 100 });
    const refused = items.filter(({ entry }) => entry.type === 'removal-refused');
    expect(refused.map(({ entry }) => [entry.by, entry.data])).toEqual([['karin', {}]]);
    expect(JSON.stringify(refused)).not.toContain('Otrevlig');
  });

  it('needs a reason, and a comment', async () => {
    const { write, karin } = await begin();
    const { id } = await write(ad);
    expect((await karin('POST', `/comments/${id}/removal`, { ground: 'spam' })).status).toBe(422);
    expect((await karin('POST', '/comments/unknown/removal', spam)).status).toBe(404);
  });

  it('archives it first, and another person decides', async () => {
    const { write, karin, dan, journal } = await begin();
    const { id, author, url } = await write(ad);
    const path = `/comments/${id}/removal`;
    expect((await dan('POST', `${path}/decision`, { decision: 'remove' })).type).toBe(
      'not-archived',
    );
    const proposed = await karin('POST', path, spam);
    expect(proposed.body).toMatchObject({ state: 'proposed', onChannel: 'shown' });
    expect(proposed.body.hash).toMatch(/^[0-9a-f]{64}$/);
    const [first] = await journal(id);
    expect(first?.payload?.words).toMatchObject({ archived: { author, url, text: ad } });
    const own = await karin('POST', `${path}/decision`, { decision: 'remove' });
    expect([own.status, own.type]).toEqual([409, 'same-person']);
    const decided = await dan('POST', `${path}/decision`, { decision: 'remove' });
    expect(decided.body).toMatchObject({ state: 'removed', decidedBy: 'dan' });
    expect((await karin('POST', path, spam)).type).toBe('already-proposed');
  });

  it('leaves the comment as open as it was', async () => {
    const { write, karin, dan } = await begin();
    const { id } = await write(ad);
    await karin('POST', `/comments/${id}/removal`, spam);
    await dan('POST', `/comments/${id}/removal/decision`, { decision: 'remove' });
    expect((await karin('GET', `/comments/${id}`)).body.state).toBe('open');
  });

  it('is decided by one where nobody else holds the right', async () => {
    const { write, karin } = await begin({ moderators: ['karin'] });
    const { id } = await write(ad);
    await karin('POST', `/comments/${id}/removal`, spam);
    const decided = await karin('POST', `/comments/${id}/removal/decision`, { decision: 'remove' });
    expect(decided.body.state).toBe('removed');
  });

  it('keeps a comment, which may be proposed again', async () => {
    const { write, karin, dan } = await begin();
    const { id } = await write(ad);
    const path = `/comments/${id}/removal`;
    await karin('POST', path, spam);
    const kept = await dan('POST', `${path}/decision`, { decision: 'keep', reason: 'En fråga.' });
    expect(kept.body.state).toBe('kept');
    expect((await karin('POST', `${path}/undo`)).type).toBe('not-removed');
    expect((await dan('POST', path, spam)).body).toMatchObject({
      state: 'proposed',
      proposedBy: 'dan',
    });
    expect(JSON.stringify(await dan('GET', path))).not.toContain('En fråga.');
  });

  it('is taken back by one click, not of who proposed it', async () => {
    const { write, karin, dan } = await begin();
    const { id } = await write(ad);
    const path = `/comments/${id}/removal`;
    await karin('POST', path, spam);
    expect((await karin('POST', `${path}/undo`)).type).toBe('not-removed');
    await dan('POST', `${path}/decision`, { decision: 'remove' });
    expect((await karin('POST', `${path}/undo`)).type).toBe('same-person');
    expect((await dan('POST', `${path}/undo`)).body).toMatchObject({
      state: 'undone',
      undoneBy: 'dan',
    });
  });

  it('decides on no words that were not archived', async () => {
    const { deps, write, karin, dan } = await begin();
    const { id, statementId } = await write(ad);
    const path = `/comments/${id}/removal`;
    await karin('POST', path, spam);
    await receive(deps, { sourceId: '1', statementId, text: 'Jag undrar om vattnet' });
    const decided = await dan('POST', `${path}/decision`, { decision: 'remove' });
    expect(decided.type).toBe('not-archived');
    expect((await dan('POST', path, spam)).body.proposedBy).toBe('dan');
  });

  it('is for moderators: who writes, or whom the plan names', async () => {
    const { write, karin, dan, anna, lisa } = await begin({ moderators: ['anna', 'dan'] });
    const { id } = await write(ad);
    const path = `/comments/${id}/removal`;
    for (const who of [karin, lisa]) expect((await who('POST', path, spam)).status).toBe(403);
    expect((await anna('POST', path, spam)).status).toBe(200);
    for (const act of ['decision', 'undo', 'receipt']) {
      const body = { decision: { decision: 'keep' }, receipt: { onChannel: 'hidden' } }[act];
      expect((await karin('POST', `${path}/${act}`, body)).status).toBe(403);
    }
    expect((await dan('POST', `${path}/decision`, { decision: 'remove' })).status).toBe(200);
  });
});

describe('what can’t wait', () => {
  it('is in force at once; another confirms it within the hour, or people are told', async () => {
    const { deps, write, karin, journal } = await begin();
    const { id } = await write('Jag vet var du bor');
    const { body } = await karin('POST', `/comments/${id}/removal`, threat);
    const confirmBy = '2026-11-22T14:05:00.000Z';
    expect(body).toMatchObject({ state: 'unconfirmed', confirmBy });
    const told: string[] = [];
    const removalNotifier = {
      notify: async ({ to }: { to: { id: string } }) => {
        told.push(to.id);
      },
    };
    const handle = tellUnconfirmed({ ...deps, removalNotifier }, 'removal-unconfirmed');
    const kind = 'removal-unconfirmed' as const;
    const item = { kind, key: confirmBy, at: confirmBy, aggregate: 'removal', id };
    await handle(item);
    await handle(item);
    expect(told.toSorted()).toEqual(['anna', 'dan']);
    expect((await journal(id)).at(-1)?.entry).toMatchObject({ type: 'unconfirmed-told' });
    expect((await karin('GET', `/comments/${id}/removal`)).body.state).toBe('unconfirmed');
  });

  it('is told at once to those who may confirm it, and to no one else', async () => {
    const { deps, write, karin, journal } = await begin();
    const { id } = await write('Jag vet var du bor');
    const { body } = await karin('POST', `/comments/${id}/removal`, threat);
    const told: unknown[] = [];
    const removalNotifier = {
      notify: async ({ to, isLate }: { to: { id: string }; isLate: boolean }) => {
        told.push([to.id, isLate]);
      },
    };
    const kind = 'confirm-removal' as const;
    const handle = tellUnconfirmed({ ...deps, removalNotifier }, kind);
    const item = { kind, key: body.confirmBy, at: '', aggregate: 'removal', id };
    await handle(item);
    await handle(item);
    expect(told).toEqual([['dan', false]]);
    expect((await journal(id)).at(-1)?.entry).toMatchObject({ type: 'confirmation-asked' });
  });

  it('tells nobody once it is confirmed', async () => {
    const { deps, write, karin, dan } = await begin();
    const { id } = await write('Jag vet var du bor');
    const { body } = await karin('POST', `/comments/${id}/removal`, threat);
    await dan('POST', `/comments/${id}/removal/decision`, { decision: 'remove' });
    const refuse = () => Promise.reject(new Error('told'));
    const handle = tellUnconfirmed(
      { ...deps, removalNotifier: { notify: refuse } },
      'removal-unconfirmed',
    );
    const kind = 'removal-unconfirmed' as const;
    await handle({ kind, key: body.confirmBy, at: '', aggregate: 'removal', id });
    expect((await karin('GET', `/comments/${id}/removal`)).body.unconfirmedToldAt).toBeUndefined();
  });

  it('keeps address and hashes alone where the law forbids the words', async () => {
    const { write, karin, journal } = await begin();
    const { id, url, text } = await write('Bilder finns här');
    await karin('POST', `/comments/${id}/removal`, { ground: 'child-abuse', reason: 'Bilder.' });
    const [first] = await journal(id);
    const archived: any = first?.payload?.words?.['archived'];
    expect(Object.keys(archived).toSorted()).toEqual(['key', 'traces', 'url']);
    expect(archived.url).toBe(url);
    expect(JSON.stringify(first)).not.toContain(text);
  });
});

describe('what was done on the channel', () => {
  it('is hidden before it is deleted, and deleted only once it is confirmed', async () => {
    const { write, karin, dan } = await begin();
    const { id } = await write('Jag vet var du bor');
    const path = `/comments/${id}/removal`;
    await karin('POST', path, threat);
    const note = (onChannel: string) => karin('POST', `${path}/receipt`, { onChannel });
    expect((await note('deleted')).type).toBe('not-removed');
    expect((await note('hidden')).body.onChannel).toBe('hidden');
    await dan('POST', `${path}/decision`, { decision: 'remove' });
    expect((await note('deleted')).body.onChannel).toBe('deleted');
    await karin('POST', `${path}/undo`);
    expect((await note('shown')).type).toBe('not-removed');
  });

  it('says that the author was told, or could not be', async () => {
    const { write, karin, dan } = await begin();
    const { id } = await write(ad);
    const path = `/comments/${id}/removal`;
    await karin('POST', path, spam);
    const note = () => karin('POST', `${path}/receipt`, { authorTold: 'sent' });
    expect((await note()).type).toBe('not-removed');
    await dan('POST', `${path}/decision`, { decision: 'remove' });
    expect((await note()).body.authorTold).toEqual({ way: 'sent', at: '2026-11-22T13:05:00.000Z' });
    expect((await karin('POST', `${path}/receipt`, {})).status).toBe(422);
  });
});

describe('the journal of a removal', () => {
  it('verifies, and shows what was altered', async () => {
    const { write, karin, dan, journal } = await begin();
    const { id } = await write(ad);
    await karin('POST', `/comments/${id}/removal`, spam);
    await dan('POST', `/comments/${id}/removal/decision`, { decision: 'remove', reason: 'Ja.' });
    const items = await journal(id);
    const entries = items.map(({ entry, payload }) => ({ entry, payload: payload ?? null }));
    const exported = { stream: `removal#${id}`, entries };
    expect(verifyExport(exported)).toMatchObject({ wrong: [], breach: undefined });
    const altered = JSON.parse(JSON.stringify(exported).replace(ad, 'Ni är idioter'));
    expect(verifyExport(altered).wrong).toEqual([1]);
  });
});

describe('the log', () => {
  const filled = async () => {
    const world = await begin();
    const { write, karin } = world;
    const { id } = await write('=HYPERLINK("http://ond.example")');
    await karin('POST', `/comments/${id}/removal`, { ...spam, reason: '+46 är inte vårt nummer' });
    return { ...world, id };
  };

  it('has no words of the public unless someone asks for them', async () => {
    const { incident, karin, anna } = await filled();
    const path = `/incidents/${incident.id}/moderation`;
    const { body } = await anna('GET', path);
    expect(body.items).toMatchObject([{ ground: 'spam', state: 'proposed', proposedBy: 'karin' }]);
    expect(JSON.stringify(body)).not.toMatch(/HYPERLINK|Lisa i Norrby|vårt nummer|"key"/);
    expect((await karin('GET', '/incidents/unknown/moderation')).status).toBe(404);
  });

  it('gives the words to moderators and legal, and notes who read them', async () => {
    const { incident, anna, lisa, journal, id } = await filled();
    const path = `/incidents/${incident.id}/moderation?words=true`;
    expect((await anna('GET', path)).status).toBe(403);
    expect((await journal(id)).length).toBe(1);
    const { body } = await lisa('GET', path);
    expect(body.items[0].archived.text).toContain('HYPERLINK');
    expect(body.items[0].archived.key).toBeUndefined();
    expect((await journal(id)).at(-1)?.entry).toMatchObject({ type: 'log-read', by: 'lisa' });
  });

  it('comes as CSV, in which no cell is a formula', async () => {
    const { csv, journal, id } = await filled();
    const bare = await csv('anna');
    expect(bare.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await bare.text()).not.toContain('HYPERLINK');
    expect((await csv('anna', '?words=true')).status).toBe(403);
    const text = await (await csv('karin', '?words=true')).text();
    expect(text).toContain(`"'=HYPERLINK(""http://ond.example"")"`);
    expect(text).toContain(`"'+46 är inte vårt nummer"`);
    expect(text.split('\r\n')).toHaveLength(3);
    expect((await journal(id)).at(-1)?.entry).toMatchObject({ type: 'log-read', by: 'karin' });
  });

  it('says what the public may be told, where the plan wants that', async () => {
    const { incident, write, karin, dan } = await begin({ showRemovals: true });
    for (let n = 1; n <= 5; n += 1) {
      const { id } = await write(`${ad} ${n}`);
      await karin('POST', `/comments/${id}/removal`, spam);
      const counts = (await karin('GET', `/incidents/${incident.id}/moderation`)).body.counts;
      expect(counts).toEqual([]);
      await dan('POST', `/comments/${id}/removal/decision`, { decision: 'remove' });
    }
    const path = `/incidents/${incident.id}/moderation`;
    expect((await karin('GET', path)).body.counts).toEqual([{ ground: 'spam', count: 5 }]);
    const without = await begin();
    const { body } = await without.karin('GET', '/incidents/none/moderation');
    expect(body.counts).toBeUndefined();
  });

  it('has what is about no incident too', async () => {
    const { deps, karin } = await begin();
    const { id } = await receive(deps, { text: ad });
    await karin('POST', `/comments/${id}/removal`, spam);
    const { body } = await karin('GET', '/incidents/none/moderation');
    expect(body.items).toMatchObject([{ id }]);
  });
});
