import { createListPublisher } from '#adapters/channels/recipients/list-publisher.ts';
import type { Time } from '#adapters/channels/recipients/pace.ts';
import type { ListChannel } from '#domain/channel/channel.ts';
import type { Found, Posted, Publication, Publisher } from '#domain/publish/publisher.ts';
import type { Carried, Carrier, Message } from '#domain/recipients/carrier.ts';
import type { RecipientLists } from '#domain/recipients/recipient-list.ts';
import type { Stop } from '#domain/recipients/stop.ts';
import { markWith } from '#domain/values/mark.ts';
import { MemoryDispatches } from './memory-dispatches.ts';
import { publicationFor } from './publication.ts';

/** Makes recipients' ids. */
export const MARK = markWith(async () => 'nyckel');

/** A service that keeps what it was given, and the times at which it was. */
export class FakeCarrier implements Carrier {
  readonly taken: Message[] = [];
  readonly takenAt: number[] = [];
  isRepeatable = false;
  perSecond = 20;
  /** What it answers, and whether it delivers. */
  says: (message: Message) => Carried = () => 'sent';
  /** May throw before and after it has taken a message, as a process that dies does. */
  around: () => void = () => {};
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  carry = async (message: Message): Promise<Carried> => {
    this.around();
    const says = this.says(message);
    const isKnown = this.isRepeatable && this.taken.some(({ id }) => id === message.id);
    if (!isKnown && (says === 'sent' || says === 'unsure')) {
      this.taken.push(message);
      this.takenAt.push(this.#now());
    }
    this.around();
    return says;
  };
}

/** A list of a channel, the service that carries to it, and time that passes when it is waited for. */
export class ListStand {
  ms = Date.parse('2026-11-28T10:00:00.000Z');
  readonly carrier = new FakeCarrier(() => this.ms);
  readonly dispatches = new MemoryDispatches();
  /** To whom nothing more is sent, by recipient's id. */
  readonly stops = new Map<string, Stop>();
  /** The file's states, the newest last. */
  readonly versions: string[] = [];
  readonly channel: ListChannel;

  constructor(channel: ListChannel, recipients: readonly string[]) {
    this.channel = channel;
    this.versions.push(recipients.join('\n'));
  }

  readonly lists: RecipientLists = {
    newest: async () => {
      const text = this.versions.at(-1);
      return text === undefined ? undefined : { version: String(this.versions.length), text };
    },
    at: async (_, version) => this.versions[Number(version) - 1]!,
  };

  readonly #waits: { until: number; go: () => void }[] = [];

  // Time goes on to the next who waits once nobody has anything else to do.
  #goOn(): void {
    setImmediate(() => {
      this.#waits.sort((a, b) => a.until - b.until);
      const next = this.#waits.shift();
      if (!next) return;
      this.ms = Math.max(this.ms, next.until);
      next.go();
      this.#goOn();
    });
  }

  readonly time: Time = {
    elapsed: () => this.ms,
    wait: (ms) =>
      new Promise((go) => {
        this.#waits.push({ until: this.ms + ms, go });
        if (this.#waits.length === 1) this.#goOn();
      }),
  };

  publisher(carrier: Carrier = this.carrier): Publisher {
    return createListPublisher({
      channel: this.channel,
      carrier,
      lists: this.lists,
      dispatches: this.dispatches,
      stops: { all: async () => this.stops },
      origin: 'https://talan.example',
      mark: MARK,
      beginMs: 5_000,
      now: () => new Date(this.ms),
      time: this.time,
    });
  }

  publication(more: Partial<Publication> = {}): Publication {
    const words = 'Strömmen är borta i Norrby.';
    return publicationFor(this.channel, words, { title: 'Strömavbrott', ...more });
  }

  /** Publishes as the step does, each call by a process of its own; those that die are begun anew. */
  async publishToTheEnd(publication: Publication): Promise<Posted | Found> {
    for (let calls = 0; calls < 2_000; calls += 1) {
      try {
        const found = calls === 0 ? undefined : await this.publisher().find(publication);
        if (found?.state === 'too-early') this.ms = Date.parse(found.askAgainAt);
        else if (found && found.state !== 'absent') return found;
        else {
          const posted = await this.publisher().publish(publication);
          if (posted.state === 'published') return posted;
          if (posted.state === 'refused' && posted.reason !== 'limit') return posted;
          if (posted.state === 'refused') this.ms += 2_000;
        }
      } catch {
        this.ms += 1_000;
      }
    }
    throw new Error('It never ends');
  }
}
