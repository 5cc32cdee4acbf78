import { describe, expect, it } from 'vitest';
import { FallbackReason, ModelFailure } from '#domain/draft/draft.ts';
import { plan, planWith, playbook, useWorlds } from '#test/support/workflow.ts';
import { enteredIn } from '#test/support/workflow-history.ts';
import { type Answer, FakeDrafter } from '#test/support/workflow-outside.ts';
import { badDraft, goodDraft, RESIDUE, typedFor } from '#test/support/workflow-words.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;
const good = goodDraft(playbook);
const bad = badDraft(playbook);
const worldWith = (...answers: Answer[]) => newWorld({ drafter: new FakeDrafter(answers) });

const failing =
  (reason: FallbackReason): Answer =>
  () => {
    const tokens = { input: 900, output: 7 };
    throw new ModelFailure(reason, { asked: { promptId: 'drafting@1', model: 'fake', tokens } });
  };

describe('the first draft', () => {
  it('Given a model, When its draft follows the rules, Then the spokesperson is asked about it', async () => {
    const world = await worldWith(good);
    const id = await world.request({ instructions: 'Kort.' });
    const statement = await world.read(id);
    expect(statement).toMatchObject({
      status: 'awaiting-approval',
      version: 1,
      writtenBy: 'model',
    });
    expect(statement).toMatchObject({ model: 'fake', promptId: 'drafting@1', attempts: 1 });
    expect(statement.fallbackReason).toBeUndefined();
    expect(world.drafter?.requests).toEqual([
      expect.objectContaining({ instructions: 'Kort.', channels: ['newsroom'] }),
    ]);
  });

  it('Given a typed headline, Then every draft carries it, whoever wrote it', async () => {
    const headline = 'Så får du vatten i dag';
    const channels = ['newsroom', 'x'] as const;
    for (const world of [await worldWith(good), await newWorld()]) {
      const id = await world.request({ headline, channels: [...channels] });
      const { texts } = await world.read(id);
      expect(texts.map(({ title }) => title)).toEqual([headline, undefined]);
    }
  });

  it('Given typed answers, Then every draft tells them word for word, whoever wrote it', async () => {
    const questions = ['Var finns vatten? Vid torget i Norrby.'];
    for (const world of [await worldWith(good), await newWorld()]) {
      const id = await world.request({ kind: 'qa', channels: ['intranet'], questions });
      const [text] = (await world.read(id)).texts;
      expect(text?.text).toContain('F: Var finns vatten?\nS: Vid torget i Norrby.');
    }
  });

  it('Given no model, Then the playbook writes and says why', async () => {
    const world = await newWorld();
    const id = await world.request();
    expect(await world.read(id)).toMatchObject({
      writtenBy: 'playbook',
      fallbackReason: 'no-model',
    });
  });

  it('Given words with the request, Then nothing is drafted', async () => {
    const world = await worldWith(good);
    const id = await world.request({ texts: typedFor(['newsroom']) });
    expect(await world.read(id)).toMatchObject({
      status: 'awaiting-approval',
      version: 1,
      writtenBy: 'person',
    });
    expect(world.drafter?.requests).toEqual([]);
    expect(enteredIn(await world.history(id))).not.toContain('draft');
  });

  it.each(FallbackReason.options)(
    'Given a model that ends with %s, Then the playbook writes and the journal says why',
    async (reason) => {
      const world = await worldWith(failing(reason));
      const id = await world.request();
      expect(await world.read(id)).toMatchObject({
        status: 'awaiting-approval',
        writtenBy: 'playbook',
        fallbackReason: reason,
        version: 1,
      });
      const entries = await world.entries(id);
      expect(entries.find(({ type }) => type === 'drafted')?.data).toMatchObject({
        writtenBy: 'playbook',
        fallbackReason: reason,
      });
      expect(entries.find(({ type }) => type === 'draft-failed')?.data).toEqual({
        reason,
        promptId: 'drafting@1',
        model: 'fake',
        tokens: { input: 900, output: 7 },
        tookMs: expect.any(Number),
      });
    },
  );

  it('Given a drafter that breaks in a way nobody foresaw, Then it is tried again', async () => {
    const broken = () => {
      throw new TypeError('not foreseen');
    };
    const world = await worldWith(broken, broken, good);
    const id = await world.request();
    await world.pass(MINUTE);
    expect(await world.read(id)).toMatchObject({ status: 'awaiting-approval', writtenBy: 'model' });
  });
});

describe('a draft that breaks a rule', () => {
  it('is redrafted with the findings, and the good one is asked about', async () => {
    const world = await worldWith(bad, good);
    const id = await world.request();
    expect(await world.read(id)).toMatchObject({
      version: 2,
      writtenBy: 'model',
      status: 'awaiting-approval',
    });
    const [first, second] = world.drafter?.requests ?? [];
    expect(first?.revision).toBeUndefined();
    expect(second?.revision?.texts[0]?.text).toContain(RESIDUE);
    expect(second?.revision?.findings[0]?.message).toMatch(/\S/);
  });

  it('is redrafted twice at most, then the playbook writes', async () => {
    const world = await worldWith(bad);
    const id = await world.request();
    expect(world.drafter?.requests).toHaveLength(3);
    expect(await world.read(id)).toMatchObject({
      version: 4,
      writtenBy: 'playbook',
      fallbackReason: 'tone-blocked',
      status: 'awaiting-approval',
    });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)[0]?.text).not.toContain(RESIDUE);
  });

  it('can be asked about when a person wrote it, but not be approved', async () => {
    const world = await newWorld();
    const id = await world.request();
    expect(await world.edit(id, 'writer', RESIDUE)).toBe('ok');
    const findings = [{ rule: 'draft-residue', reason: 'Jag vill ändå.' }];
    expect(await world.decide(id, 'spokesperson')).toBe('blocking-findings');
    expect(await world.decide(id, 'spokesperson', 'approve', { override: findings })).toBe(
      'blocking-findings',
    );
    expect(await world.status(id)).toBe('awaiting-approval');
    expect(world.published(id)).toEqual([]);
  });
});

describe('changes requested', () => {
  const comment = 'Säg vart man vänder sig.';

  it('Given a model, Then it sees the words and the comment, and who asked is asked again first', async () => {
    const world = await worldWith(good, goodDraft(playbook, 'Modellen skrev om det.'));
    const id = await world.request();
    await world.pass(31 * MINUTE);
    expect(await world.decide(id, 'deputy', 'request-changes', { comment })).toBe('ok');
    expect(world.drafter?.requests[1]?.revision).toMatchObject({
      comment,
      texts: [{ text: expect.stringContaining('Modellen skrev det här.') }],
    });
    const statement = await world.read(id);
    expect(statement).toMatchObject({
      status: 'awaiting-approval',
      version: 2,
      writtenBy: 'model',
    });
    expect(statement.rounds.map(({ people }) => people)).toEqual([['deputy']]);
    expect(statement.texts[0]?.text).toContain('Modellen skrev om det.');
    expect(world.notifier.sent).toContain('changes-requested writer');
  });

  it('Given words of an approver before the model’s, Then that approver does not approve alone', async () => {
    const own = 'Vi vet mer i morgon.';
    const world = await worldWith(good, (request) =>
      goodDraft(playbook, request.revision?.texts[0]?.text.includes(own) ? own : '')(request),
    );
    const id = await world.request();
    await world.edit(id, 'deputy', own);
    await world.act('askNext', id);
    expect(await world.decide(id, 'deputy', 'request-changes', { comment })).toBe('ok');
    const redrafted = await world.read(id);
    expect(redrafted).toMatchObject({ version: 3, writtenBy: 'model', editors: ['deputy'] });
    expect(redrafted.texts[0]?.text).toContain(own);
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(world.published(id)).toEqual([]);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)).toMatchObject([{ version: 3 }]);
  });

  it('Given words that an approver dictates and the model takes, Then another approves too', async () => {
    const dictated = 'Vi vet mer om orsaken i morgon bitti.';
    const world = await worldWith(good, (request) =>
      goodDraft(playbook, request.revision ? dictated : '')(request),
    );
    const id = await world.request();
    const comment = `Lägg till: ${dictated}`;
    await world.decide(id, 'spokesperson', 'request-changes', { comment });
    const redrafted = await world.read(id);
    expect(redrafted).toMatchObject({ editors: [], dictators: ['spokesperson'] });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)).toEqual([]);
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(world.published(id)).toHaveLength(1);
  });

  it('Given dictated words that nobody else could approve, Then no draft takes them: the writer does it', async () => {
    const dictated = 'Vi vet mer om orsaken i morgon bitti.';
    const drafter = new FakeDrafter([
      good,
      (request) => goodDraft(playbook, request.revision ? dictated : '')(request),
    ]);
    const alone = planWith((draft) => {
      draft.mandates[0]!.deputies = [];
      delete draft.fourEyes;
    });
    const world = await newWorld({ drafter, plan: alone });
    const id = await world.request();
    const comment = `Lägg till: ${dictated}`;
    await world.decide(id, 'spokesperson', 'request-changes', { comment });
    expect(await world.read(id)).toMatchObject({
      ...{ status: 'changes-requested', version: 1, dictators: [] },
      failure: 'nobody-else-may-approve',
    });
    expect(await world.edit(id, 'writer', dictated)).toBe('nobody-else-may-approve');
    expect(await world.edit(id, 'writer', 'Mer kommer när orsaken är känd.')).toBe('ok');
  });

  it.each(['reject', 'request-changes'] as const)(
    'Given words dictated by "%s" of an earlier statement, Then another approves them too',
    async (answer) => {
      const dictated = 'Vi vet mer om orsaken i morgon bitti.';
      const world = await newWorld();
      const incident = await world.incident();
      const first = await world.request({}, incident);
      await world.decide(first, 'spokesperson', answer, { comment: `Skriv: ${dictated}` });
      if (answer === 'request-changes') await world.act('withdraw', first);
      const texts = typedFor(['newsroom']).map((text) => ({
        ...text,
        text: `${text.text} ${dictated}`,
      }));
      const id = await world.request({ texts }, incident);
      expect(await world.read(id)).toMatchObject({ dictators: ['spokesperson'] });
      expect(await world.decide(id, 'spokesperson')).toBe('ok');
      expect(world.published(id)).toEqual([]);
    },
  );

  it('Given a model that breaks rules again, Then its redrafts are counted anew', async () => {
    const world = await worldWith(bad, bad, good, bad, bad, good);
    const id = await world.request();
    await world.decide(id, 'spokesperson', 'request-changes', { comment });
    expect(world.drafter?.requests).toHaveLength(6);
    expect(world.drafter?.requests.slice(3).map(({ revision }) => revision?.comment)).toEqual([
      comment,
      comment,
      comment,
    ]);
    expect(await world.read(id)).toMatchObject({
      version: 6,
      writtenBy: 'model',
      status: 'awaiting-approval',
    });
  });

  it.each([
    ['the playbook', {}],
    ["a person's words", { texts: typedFor(['newsroom']) }],
  ])(
    'Given %s and no model, Then it waits for the writer, and asks again about the new words',
    async (_, request) => {
      const world = await newWorld();
      const id = await world.request(request);
      await world.decide(id, 'spokesperson', 'request-changes', { comment });
      expect(await world.read(id)).toMatchObject({ version: 1, status: 'changes-requested' });
      expect(world.notifier.sent).toEqual(['asked spokesperson', 'changes-requested writer']);
      expect((await world.open()).items.map((item) => item.id)).toContain(id);
      await world.pass(31 * MINUTE);
      await world.sweep();
      expect(await world.status(id)).toBe('changes-requested');
      expect(await world.edit(id, 'writer')).toBe('ok');
      expect(await world.read(id)).toMatchObject({
        version: 2,
        run: 2,
        status: 'awaiting-approval',
      });
      expect(world.notifier.sent.slice(2)).toEqual(['asked-again spokesperson']);
      expect(await world.decide(id, 'spokesperson')).toBe('ok');
      expect(world.published(id)).toMatchObject([{ version: 2 }]);
    },
  );

  it('Given a model that fails, Then it waits for the writer too', async () => {
    const world = await worldWith(good, () => {
      throw new ModelFailure('server-error');
    });
    const id = await world.request();
    await world.decide(id, 'spokesperson', 'request-changes', { comment });
    expect(await world.read(id)).toMatchObject({ version: 1, status: 'changes-requested' });
    expect(await world.journalled(id)).toContain('draft-failed');
    expect(await world.act('withdraw', id)).toBe('ok');
  });

  it('makes the old hash worth nothing', async () => {
    const world = await newWorld();
    const id = await world.request();
    const { hash } = await world.read(id);
    await world.decide(id, 'spokesperson', 'request-changes', { comment });
    expect(await world.decide(id, 'spokesperson', 'approve', { hash })).toBe('already-decided');
    await world.edit(id, 'writer');
    expect(await world.decide(id, 'spokesperson', 'approve', { hash })).toBe('stale-hash');
    expect(world.published(id)).toEqual([]);
  });
});

describe('the time that a model has', () => {
  const slow =
    (world: { now?: { clock: { advance(ms: number): void } } }, ms: number, then: Answer): Answer =>
    (request) => {
      world.now?.clock.advance(ms);
      return then(request);
    };

  it('is shared by redrafts', async () => {
    const late: Parameters<typeof slow>[0] = {};
    const world = await worldWith(slow(late, 20_000, bad), slow(late, 20_000, bad), good);
    late.now = world;
    await world.request();
    expect(world.drafter?.budgets).toEqual([50_000, 30_000, 10_000]);
  });

  it('is whole when the first draft begins late, as after a restart of the machine', async () => {
    const world = await worldWith(good);
    world.crashesAt = ({ when, what }) => when === 'before' && what === 'draft';
    const { id } = await world.requestDying();
    world.crashesAt = () => false;
    world.clock.advance(10 * MINUTE);
    await world.restart();
    await world.pass(MINUTE);
    expect(world.drafter?.budgets).toEqual([50_000]);
    expect(await world.read(id)).toMatchObject({ writtenBy: 'model', status: 'awaiting-approval' });
  });

  it('is whole again when a failed draft is retried by a person', async () => {
    const broken = () => {
      throw new TypeError('not foreseen');
    };
    const world = await worldWith(broken, broken, broken, broken, good);
    const id = await world.request();
    await world.pass(5 * MINUTE);
    expect(await world.status(id)).toBe('failed');
    expect(await world.act('retry', id)).toBe('ok');
    expect(world.drafter?.budgets.at(-1)).toBe(50_000);
    expect(await world.read(id)).toMatchObject({ writtenBy: 'model', status: 'awaiting-approval' });
  });
});

describe('a statement that nobody may approve', () => {
  it('Given a severity raised while it is drafted, Then it fails as no-approver, and can be retried', async () => {
    const world = await newWorld({
      plan: planWith((draft) => {
        draft.mandates[0]!.severities = [2, 3];
      }),
      drafter: new FakeDrafter([]),
    });
    const incident = await world.incident();
    world.drafter!.answers = [
      async (request) => {
        await world.raise(incident, 1);
        return good(request);
      },
    ];
    const id = await world.request({}, incident);
    expect(await world.read(id)).toMatchObject({ status: 'failed', failure: 'no-approver' });
    expect(world.notifier.sent).toEqual(['failed writer']);
    expect((await world.execution(id))?.status).toBe('SUCCEEDED');
    await world.raise(incident, 2);
    expect(await world.act('retry', id)).toBe('ok');
    expect(await world.status(id)).toBe('failed');
    for (const by of ['spokesperson', 'deputy']) expect(await world.agree(incident, by)).toBe('ok');
    expect(await world.act('retry', id)).toBe('ok');
    expect(await world.status(id)).toBe('awaiting-approval');
  });

  it('is refused at once when that is known', async () => {
    const world = await newWorld({
      plan: planWith((draft) => {
        draft.mandates[0]!.deputies = [];
        draft.fourEyes = undefined;
      }),
    });
    const incident = await world.incident();
    expect(plan.mandates[0]?.deputies).toEqual(['deputy']);
    await expect(world.request({}, incident, 'spokesperson')).rejects.toThrow('forbidden');
  });
});

describe('an update', () => {
  it('Given a changed fact, Then it says what is new, under a title of its own', async () => {
    const world = await newWorld();
    const incident = await world.incident();
    const first = await world.request({ channels: ['newsroom', 'sms'] }, incident);
    await world.decide(first, 'spokesperson');
    const known = (await world.incidentOf(first))!.facts[0];
    await world.fact(incident, known!.id, { text: 'Strömmen är borta i hela Norrby.' });
    const next = await world.request({ kind: 'update' }, incident);
    const [text] = (await world.read(next)).texts;
    expect(text?.text).toContain('Nytt sedan sist: Strömmen är borta i hela Norrby.');
    expect(text?.title).toBe('Uppdatering: Strömmen är borta i hela Norrby');
    expect(text?.sentences.filter(({ factIds }) => factIds.includes(known!.id))).toHaveLength(1);
  });

  it('Given nothing new, Then it says so and its title too', async () => {
    const world = await newWorld();
    const incident = await world.incident();
    const first = await world.request({}, incident);
    await world.decide(first, 'spokesperson');
    const [text] = (await world.read(await world.request({ kind: 'update' }, incident))).texts;
    expect(text?.text).toContain('Vi har inget nytt att berätta sedan vårt förra besked.');
    expect(text?.title).toBe('Inget nytt ännu, nästa besked söndag den 20 december kl. 13.00');
  });

  it('Given a model, Then it is told what was published and what has happened since', async () => {
    const world = await worldWith(good);
    const incident = await world.incident();
    const first = await world.request({}, incident);
    await world.decide(first, 'spokesperson');
    const known = (await world.incidentOf(first))!.facts[0];
    await world.fact(incident, known!.id, { status: 'withdrawn' });
    await world.request({ kind: 'correction', withdraws: first }, incident);
    const asked = world.drafter?.requests.at(-1);
    expect(asked?.before?.statements[0]?.text).toContain('Modellen skrev det här.');
    expect(asked?.before?.news).toEqual([
      { what: 'withdrawn', factId: known!.id, earlier: known!.text },
    ]);
    expect(asked?.supersedes).toMatchObject({ how: 'withdraws' });
  });
});
