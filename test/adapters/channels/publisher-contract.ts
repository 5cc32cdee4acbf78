import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found, Posted, Publication, Publisher } from '#domain/publish/publisher.ts';
import { CHANNEL_CALL_MS, stateSeconds } from '#domain/workflow/time-limits.ts';

/** What may happen to one request on its way to a channel, and to its answer. */
export const allFaults = [
  /** The connection is cut before the channel has the request. */
  'cut-before',
  /** It does what it was asked, and its answer is lost. */
  'cut-after',
  /** It does what it was asked, and never answers. */
  'hang-after',
  /** It does what it was asked, and answers 500. */
  'error-after',
  /** It does what it was asked, and a gateway answers 200 with HTML. */
  'html-after',
  /** Too much at once, without and with a time at which it takes more. */
  'limit',
  'limit-with-time',
  /** The session has expired, and can be renewed. */
  'expired',
  /** The account may not post any more. */
  'revoked',
  /** It does not take these words. */
  'refused',
] as const;
export type Fault = (typeof allFaults)[number];

/** A channel to try a publisher on: a real server, or one that behaves like it. */
export interface Stand {
  /** A publisher as a process of its own has it, with nothing remembered from before. */
  publisher(): Publisher;
  /** A publication that the channel takes; each has another statement. */
  publication(text: string): Publication;
  /** How often the words of a publication stand there; on a list, how often each recipient has them. */
  copies(publication: Publication): Promise<number[]>;
  /** The next requests meet these faults, one each in order; `none` lets one through. */
  meet(faults: readonly (Fault | 'none')[]): void;
  /** Every request meets this one from now on. */
  meetAlways(fault: Fault | undefined): void;
  /** Lets time pass for publisher and channel. */
  pass(ms: number): Promise<void>;
}

/** What a channel under test can't do, so that the suite does not ask for it. */
export interface Exceptions {
  /** Faults that its stand can't make. */
  without?: readonly Fault[];
  /** Sequences that are tried; fewer for real servers. */
  runs?: number;
  /** What it finds of words that went out while no answer came back: a list can't look at what went out. */
  foundUnheard?: Found['state'];
  /** Whether it deletes nothing, and says so. */
  keepsPosts?: boolean;
}

/** Faults that no folder on this machine makes: it has no account, no limit, and no network before it. */
export const BEYOND_A_FOLDER: readonly Fault[] = [
  'limit',
  'limit-with-time',
  'expired',
  'revoked',
  'refused',
  'hang-after',
  'html-after',
];

const CALLS_AT_MOST = 40;

const quietly = async <Answer>(call: () => Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await call();
  } catch {
    return undefined;
  }
};

// As the step does it: after anything but success the channel is asked, and only what is certainly
// absent is posted again. A crash is a call whose answer nobody hears.
const untilSettled = async (
  stand: Stand,
  publication: Publication,
  hears: (call: number) => boolean = () => true,
  isAnotherRun = false,
): Promise<Found | Posted | undefined> => {
  // What another run began may be out, unless posting twice makes one post.
  let mayBeOut = isAnotherRun && !stand.publisher().isRepeatable;
  let intent = publication;
  let passedMs = 0;
  let last: Found | Posted | undefined;
  for (let call = 0; call < CALLS_AT_MOST; call += 1) {
    const publisher = stand.publisher();
    const found = mayBeOut ? await quietly(() => publisher.find(intent)) : undefined;
    const isToBePosted = !mayBeOut || found?.state === 'absent';
    mayBeOut = true;
    if (isToBePosted) {
      const over = new Date(publication.firstIntendedAt).getTime() + passedMs + CHANNEL_CALL_MS;
      intent = { ...publication, quietSince: new Date(over).toISOString() };
    }
    const answer = isToBePosted ? await quietly(() => publisher.publish(intent)) : found;
    last = answer;
    if (hears(call)) {
      if (answer?.state === 'published') return answer;
      if (answer?.state === 'refused' && answer.reason !== 'limit') return answer;
    }
    const waitMs = answer?.state === 'more' ? 0 : CHANNEL_CALL_MS;
    passedMs += waitMs;
    await stand.pass(waitMs);
  }
  return last;
};

// Asks until the look-up has had its time.
const settledLookUp = async (stand: Stand, publication: Publication): Promise<Found> => {
  const found = await stand.publisher().find(publication);
  if (found.state !== 'too-early') return found;
  await stand.pass(CHANNEL_CALL_MS);
  return settledLookUp(stand, publication);
};

const total = (copies: readonly number[]): number => copies.reduce((sum, each) => sum + each, 0);

// Nobody has the words twice, and `published` means that they are there: once, or on a list as counted.
const expectTrue = async (
  stand: Stand,
  publication: Publication,
  answer: Found | Posted | undefined,
): Promise<number> => {
  const copies = await stand.copies(publication);
  for (const each of copies) expect(each).toBeLessThanOrEqual(1);
  const there = total(copies);
  if (answer?.state !== 'published') return there;
  const onePost = { recipients: 1, sent: 1, refused: 0, unsure: 0 };
  const { recipients, sent, refused, unsure } = answer.tally ?? onePost;
  expect(sent).toBeGreaterThan(0);
  expect(sent + refused + unsure).toBe(recipients);
  expect(there).toBeGreaterThanOrEqual(sent);
  expect(there).toBeLessThanOrEqual(sent + unsure);
  return there;
};

let count = 0;
const nextText = (): string => {
  count += 1;
  return `Strömmen är borta i Exempelstad (nr ${count}). Läs mer: https://example.org/läget?a=1&b=2 #el`;
};

/** What every publisher must hold to. `open` gives the same stand for all, or one for each test. */
export const publisherContract = (
  name: string,
  open: () => Promise<Stand>,
  { without = [], runs = 25, foundUnheard = 'published', keepsPosts = false }: Exceptions = {},
): void => {
  const faults = allFaults.filter((fault) => !without.includes(fault));

  describe(`the publisher of ${name}`, () => {
    it('publishes exactly our words, finds them and reads them back', async () => {
      const stand = await open();
      const publication = stand.publication(nextText());
      expect(await stand.publisher().find(publication)).toMatchObject({
        state: expect.stringMatching(/absent|too-early/),
      });
      const posted = await untilSettled(stand, publication);
      expect(posted).toMatchObject({ state: 'published' });
      expect(new Set(await stand.copies(publication))).toEqual(new Set([1]));
      const publisher = stand.publisher();
      expect(await settledLookUp(stand, publication)).toEqual(posted);
      const url = posted?.state === 'published' ? posted.url : undefined;
      if (!publisher.readBack || !url) return;
      expect(await publisher.readBack(publication, url)).toBe('ours');
      const other = { ...publication, text: `${publication.text} Inte vårt.` };
      expect(await publisher.readBack(other, url)).toBe('other-words');
    });

    it('takes back what it can', async () => {
      const stand = await open();
      const publication = stand.publication(nextText());
      const posted = await untilSettled(stand, publication);
      const publisher = stand.publisher();
      const url = posted?.state === 'published' ? posted.url : undefined;
      if (!publisher.takeBack || !url) return;
      const done = { state: keepsPosts ? 'kept' : 'gone' };
      expect(await publisher.takeBack(url)).toEqual(done);
      expect(await publisher.takeBack(url)).toEqual(done);
      expect(await stand.copies(publication)).toEqual([keepsPosts ? 1 : 0]);
      expect(await publisher.readBack?.(publication, url)).toBe(keepsPosts ? 'ours' : 'gone');
    });

    it.each(faults)(
      'Given one call that meets %s, Then at most one post is there',
      async (fault) => {
        const stand = await open();
        const publication = stand.publication(nextText());
        stand.meet([fault]);
        const answer = await untilSettled(stand, publication);
        const there = await expectTrue(stand, publication, answer);
        // Of a list some may have them before the others are refused.
        const isList = (await stand.copies(publication)).length > 1;
        if (answer?.state !== 'published' && !isList) expect(there).toBe(0);
        stand.meet([]);
        await stand.pass(stateSeconds['publish-channel'] * 1_000);
        const again = await untilSettled(stand, publication, () => true, true);
        await expectTrue(stand, publication, again);
      },
    );

    it('Given that everything fails, also look-ups, Then it says so, and heals later', async () => {
      const stand = await open();
      const publication = stand.publication(nextText());
      stand.meetAlways('cut-after');
      const answer = await untilSettled(stand, publication);
      expect(answer?.state).not.toBe('published');
      const there = await expectTrue(stand, publication, answer);
      stand.meetAlways(undefined);
      const found = await stand.publisher().find(publication);
      expect(found.state).toBe(there > 0 ? foundUnheard : 'absent');
      const healed = await untilSettled(stand, publication, () => true, true);
      await expectTrue(stand, publication, healed);
    });

    it('Given two at once, Then a publisher that calls itself repeatable makes one post', async () => {
      const stand = await open();
      const publication = stand.publication(nextText());
      const publishers = [stand.publisher(), stand.publisher()];
      if (!publishers.every(({ isRepeatable }) => isRepeatable)) return;
      await Promise.all(publishers.map((each) => quietly(() => each.publish(publication))));
      expect(new Set(await stand.copies(publication))).toEqual(new Set([1]));
    });

    it('makes at most one post whatever happens, and `published` means exactly one', async () => {
      const anything = fc.record({
        faults: fc.array(fc.constantFrom<Fault | 'none'>('none', ...faults), { maxLength: 8 }),
        deaf: fc.array(fc.nat({ max: 6 }), { maxLength: 4 }),
      });
      await fc.assert(
        fc.asyncProperty(anything, async ({ faults: met, deaf }) => {
          const stand = await open();
          const publication = stand.publication(nextText());
          stand.meet(met);
          const answer = await untilSettled(stand, publication, (call) => !deaf.includes(call));
          stand.meet([]);
          await expectTrue(stand, publication, answer);
        }),
        { numRuns: runs },
      );
    });
  });
};
