import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recipientId } from '#domain/recipients/recipient-list.ts';
import { ListStand, MARK } from '#test/fakes/list-stand.ts';

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `person${index}@exempel.example`);
const phones = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `+4670174${String(index).padStart(4, '0')}`);

const addressesOf = ({ carrier }: ListStand): string[] =>
  carrier.taken.map(({ to }) => to).toSorted();

class Died extends Error {}

// Dies at these of all calls that are made, counted from one on.
const dyingAt = (calls: readonly number[]) => {
  let count = 0;
  return () => {
    count += 1;
    if (calls.includes(count)) throw new Died();
  };
};

describe('words to a list', () => {
  it('reach each recipient once, with the approved title and words, and are counted', async () => {
    const stand = new ListStand('press', people(40));
    const publication = stand.publication();
    expect(await stand.publisher().find(publication)).toEqual({ state: 'absent' });
    const posted = await stand.publishToTheEnd(publication);
    const tally = { list: '1', recipients: 40, sent: 40, refused: 0, unsure: 0 };
    expect(posted).toEqual({ state: 'published', tally });
    expect(addressesOf(stand)).toEqual(people(40).toSorted());
    const { title, text } = publication;
    for (const message of stand.carrier.taken) expect(message).toMatchObject({ title, text });
    expect(await stand.publisher().publish(publication)).toEqual({ state: 'published', tally });
    expect(stand.carrier.taken).toHaveLength(40);
  });

  it('go to nobody who asked for no more, who are counted; what they have got stays counted', async () => {
    const stand = new ListStand('press', people(10));
    const [first, second] = await Promise.all(people(2).map((each) => recipientId(MARK, each)));
    const stop = { reason: 'unsubscribed', at: '2026-11-28T09:00:00.000Z' } as const;
    stand.stops.set(first!, stop);
    const publication = stand.publication();
    const posted = await stand.publishToTheEnd(publication);
    const tally = { list: '1', recipients: 10, sent: 9, refused: 0, unsure: 0, stopped: 1 };
    expect(posted).toEqual({ state: 'published', tally });
    expect(addressesOf(stand)).not.toContain('person0@exempel.example');
    stand.stops.set(second!, stop);
    expect(await stand.publisher().find(publication)).toEqual({ state: 'published', tally });
    await stand.publishToTheEnd({ ...publication, version: publication.version + 1 });
    expect(stand.carrier.taken).toHaveLength(9 + 8);
  });

  it('offer each an address of their own for no more, in mails alone', async () => {
    const stand = new ListStand('press', people(2));
    await stand.publishToTheEnd(stand.publication());
    const addresses = stand.carrier.taken.map(({ unsubscribe }) => unsubscribe!);
    expect(new Set(addresses).size).toBe(2);
    for (const each of addresses) {
      expect(each).toMatch(
        /^https:\/\/talan\.example\/unsubscribe\/press\/[0-9a-f]{64}\/[0-9a-f]{64}$/,
      );
    }
    const sms = new ListStand('sms', phones(1));
    await sms.publishToTheEnd(sms.publication({ title: undefined }));
    expect(sms.carrier.taken[0]?.unsubscribe).toBeUndefined();
  });

  it('go in as many calls as it takes, at the rate of the service', async () => {
    const stand = new ListStand('sms', phones(2_000));
    const publication = stand.publication({ title: undefined });
    expect(await stand.publisher().publish(publication)).toEqual({ state: 'more' });
    await stand.publishToTheEnd(publication);
    expect(addressesOf(stand)).toEqual(phones(2_000).toSorted());
    const { takenAt, perSecond } = stand.carrier;
    const spans = takenAt.slice(perSecond + 1).map((at, index) => at - takenAt[index]!);
    expect(Math.min(...spans)).toBeGreaterThanOrEqual(1_000);
  });

  it('reach nobody anew whom the service refuses, and say how many these are', async () => {
    const stand = new ListStand('press', people(10));
    let asked = 0;
    stand.carrier.says = ({ to }) => {
      if (!to.startsWith('person3@')) return 'sent';
      asked += 1;
      return 'refused';
    };
    const posted = await stand.publishToTheEnd(stand.publication());
    expect(posted).toMatchObject({ tally: { recipients: 10, sent: 9, refused: 1 } });
    expect(asked).toBe(1);
  });

  it('reach each once where the service is busy now and then', async () => {
    const stand = new ListStand('press', people(60));
    let count = 0;
    stand.carrier.says = () => {
      count += 1;
      return count % 7 === 0 ? 'busy' : 'sent';
    };
    await stand.publishToTheEnd(stand.publication());
    expect(addressesOf(stand)).toEqual(people(60).toSorted());
  });

  it('wait where the service takes nothing for now, and are refused where it takes nothing from us', async () => {
    const stand = new ListStand('press', people(3));
    const publication = stand.publication();
    stand.carrier.says = () => 'busy';
    const limit = { state: 'refused', reason: 'limit' };
    expect(await stand.publisher().publish(publication)).toEqual(limit);
    stand.carrier.says = () => 'no-account';
    const credentials = { state: 'refused', reason: 'credentials' };
    expect(await stand.publisher().publish(publication)).toEqual(credentials);
    stand.carrier.says = () => 'sent';
    expect(await stand.publisher().publish(publication)).toMatchObject({ tally: { sent: 3 } });
  });

  it('say that nobody was reached where the list is empty, or nobody on it can be', async () => {
    const nobody = { state: 'refused', reason: 'no-recipients' };
    const empty = new ListStand('email', ['# ingen än', 'ingen adress']);
    expect(await empty.publisher().publish(empty.publication())).toEqual(nobody);
    empty.versions.pop();
    expect(await empty.publisher().publish(empty.publication())).toEqual(nobody);
    const refused = new ListStand('email', people(2));
    refused.carrier.says = () => 'refused';
    expect(await refused.publisher().publish(refused.publication())).toMatchObject(nobody);
  });

  it('go to those who were on the list when they began to go out', async () => {
    const stand = new ListStand('press', people(200));
    const publication = stand.publication();
    await stand.publisher().publish(publication);
    stand.versions.push([...people(200).slice(100), 'ny@exempel.example'].join('\n'));
    await stand.publishToTheEnd(publication);
    expect(addressesOf(stand)).toEqual(people(200).toSorted());
    const next = stand.publication();
    expect(await stand.publishToTheEnd(next)).toMatchObject({ tally: { list: '2', sent: 101 } });
  });

  it('count of whom nobody can tell, and send nothing to them again', async () => {
    const stand = new ListStand('press', people(10));
    stand.carrier.says = ({ to }) => (to.startsWith('person3@') ? 'unsure' : 'sent');
    const posted = await stand.publishToTheEnd(stand.publication());
    expect(posted).toMatchObject({ state: 'published', tally: { sent: 9, unsure: 1 } });
  });
});

describe('Given processes that die between any two calls', () => {
  const deaths = fc.array(fc.nat({ max: 900 }), { maxLength: 6 });

  it('nobody gets the words twice, nobody is forgotten, and few are unsure', async () => {
    await fc.assert(
      fc.asyncProperty(deaths, deaths, async (inRows, inService) => {
        const stand = new ListStand('press', people(200));
        stand.dispatches.before = dyingAt(inRows);
        stand.carrier.around = dyingAt(inService);
        const posted = await stand.publishToTheEnd(stand.publication());
        const got = addressesOf(stand);
        expect(new Set(got).size).toBe(got.length);
        const tally = 'tally' in posted ? posted.tally : undefined;
        const { sent = 0, refused = 0, unsure = 0 } = tally ?? {};
        expect(sent + refused + unsure).toBe(200);
        expect(got.length).toBeGreaterThanOrEqual(sent);
        expect(got.length).toBeLessThanOrEqual(sent + unsure);
        expect(unsure).toBeLessThanOrEqual(inRows.length + inService.length);
      }),
      { numRuns: 40 },
    );
  });

  it('everyone gets them once where the service knows a repeated message', async () => {
    await fc.assert(
      fc.asyncProperty(deaths, deaths, async (inRows, inService) => {
        const stand = new ListStand('sms', phones(200));
        stand.carrier.isRepeatable = true;
        stand.dispatches.before = dyingAt(inRows);
        stand.carrier.around = dyingAt(inService);
        await stand.publishToTheEnd(stand.publication());
        expect(addressesOf(stand)).toEqual(phones(200).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('several that send at once reach each once', async () => {
    const stand = new ListStand('sms', phones(300));
    const publication = stand.publication();
    await Promise.all([1, 2, 3].map(() => stand.publisher().publish(publication)));
    await stand.publishToTheEnd(publication);
    expect(addressesOf(stand)).toEqual(phones(300).toSorted());
  });
});
