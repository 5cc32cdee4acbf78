import type { Channel } from '#domain/channel/channel.ts';
import type { Draft, Drafter, DraftRequest } from '#domain/draft/draft.ts';
import type { Anchor, Anchors } from '#domain/journal/anchor.ts';
import type { Judge, Judgement, JudgeRequest, Opinion } from '#domain/judge/judge.ts';
import type { Notice, Notifier } from '#domain/notify/notifier.ts';
import { NoPhone, NotificationFailed } from '#domain/notify/notifier.ts';
import type { Newsroom } from '#domain/publish/newsroom.ts';
import type {
  Found,
  Posted,
  Publication,
  Publisher,
  Standing,
  TakenBack,
} from '#domain/publish/publisher.ts';

/** What a fake channel does with the next publication. */
export type ChannelMood =
  | 'works'
  /** It refuses these words. */
  | 'fails'
  /** The post came through, its answer did not. */
  | 'loses-answer'
  /** It did not come through, and nobody was told. */
  | 'swallows'
  /** Too much at once; nothing is taken. */
  | 'is-busy'
  /** Something that no adapter should throw. */
  | 'breaks';

/** A channel that keeps what it was given. */
export class FakeChannel implements Publisher {
  readonly published: Publication[] = [];
  readonly asked: Publication[] = [];
  /** When a busy channel says that it takes more. */
  retryAt: string | undefined;
  /** What others have made of the posts: their texts by address. */
  readonly altered = new Map<string, string | undefined>();
  mood: ChannelMood = 'works';
  /** What `find` can tell. */
  memory: 'knows' | 'forgets' | 'fails' = 'knows';
  readonly isRepeatable = false;
  canReply = false;
  canDelete = true;
  readonly deleted: string[] = [];
  readonly channel: Channel;

  constructor(channel: Channel) {
    this.channel = channel;
  }

  publish: Publisher['publish'] = async (publication): Promise<Posted> => {
    if (this.mood === 'fails') return { state: 'refused', reason: 'refused-content' };
    if (this.mood === 'swallows') return { state: 'unknown' };
    if (this.mood === 'is-busy') {
      return { state: 'refused', reason: 'limit', retryAt: this.retryAt };
    }
    if (this.mood === 'breaks') throw new TypeError('not foreseen');
    this.published.push(publication);
    if (this.mood === 'loses-answer') return { state: 'unknown' };
    return { state: 'published', url: this.urlOf(publication) };
  };

  find = async (publication: Publication): Promise<Found> => {
    this.asked.push(publication);
    if (this.memory === 'fails') throw new Error('the look-up is down');
    if (this.memory === 'forgets') return { state: 'unknown' };
    const isOut = this.published.some(
      (other) => other.statementId === publication.statementId && other.hash === publication.hash,
    );
    return isOut ? { state: 'published', url: this.urlOf(publication) } : { state: 'absent' };
  };

  takeBack = async (url: string): Promise<TakenBack> => {
    if (this.mood === 'fails') return { state: 'refused', reason: 'credentials' };
    if (!this.canDelete) return { state: 'kept' };
    this.deleted.push(url);
    this.altered.set(url, undefined);
    return { state: 'gone' };
  };

  readBack = async ({ text }: Publication, url: string): Promise<Standing> => {
    if (this.memory === 'fails') throw new Error('the look-up is down');
    if (this.memory === 'forgets') return 'unknown';
    const stored = this.published.find((each) => this.urlOf(each) === url)?.text;
    const there = this.altered.has(url) ? this.altered.get(url) : stored;
    if (there === undefined) return 'gone';
    return there === text ? 'ours' : 'other-words';
  };

  urlOf({ statementId }: Publication): string {
    return `https://${this.channel}.example/${statementId}`;
  }
}

/** A notifier that keeps every notice that it could send. */
export class FakeNotifier implements Notifier {
  readonly notices: Notice[] = [];
  readonly withoutPhone: string[] = [];
  isDown = false;

  notify = async (notice: Notice): Promise<void> => {
    if (this.isDown) throw new NotificationFailed('the mail server is away');
    if (notice.way === 'sms' && this.withoutPhone.includes(notice.to.id)) throw new NoPhone();
    this.notices.push(notice);
  };

  /** What was sent, readable: `asked spokesperson`. */
  get sent(): string[] {
    return this.notices.map(
      ({ purpose, to, way }) => `${purpose} ${to.id}${way === 'sms' ? ' by SMS' : ''}`,
    );
  }
}

/** The newsroom's marks on what was corrected or withdrawn. */
export class FakeNewsroom implements Newsroom {
  readonly superseded: { statementId: string; by: string; how: string }[] = [];
  isDown = false;

  supersede: Newsroom['supersede'] = async (statementId, { statementId: by, how }) => {
    if (this.isDown) throw new Error('the newsroom is away');
    this.superseded.push({ statementId, by, how });
  };
}

/** A model that says the same of everything it is asked about, or what it throws. */
export class FakeJudge implements Judge {
  readonly requests: JudgeRequest[] = [];
  readonly #says: () => Opinion[];

  constructor(says: () => Opinion[]) {
    this.#says = says;
  }

  judge = async (request: JudgeRequest): Promise<Judgement> => {
    this.requests.push(structuredClone(request));
    return { opinions: this.#says(), promptId: 'judge@1', promptHash: 'h', model: 'fake' };
  };
}

/** One answer of a fake model. */
export type Answer = (request: DraftRequest) => Draft | Promise<Draft>;

/** A model that gives its answers in order, the last one for ever, and keeps what it was asked. */
export class FakeDrafter implements Drafter {
  readonly budgetMs = 50_000;
  readonly requests: DraftRequest[] = [];
  readonly budgets: (number | undefined)[] = [];
  answers: Answer[];

  constructor(answers: Answer[]) {
    this.answers = answers;
  }

  draft = async (request: DraftRequest, withinMs?: number): Promise<Draft> => {
    const answer = this.answers[this.requests.length] ?? this.answers.at(-1);
    this.requests.push(structuredClone(request));
    this.budgets.push(withinMs);
    if (!answer) throw new Error('the fake model has no answer');
    return answer(request);
  };
}

/** A second place that keeps every anchor that it could. */
export class FakeAnchors implements Anchors {
  readonly anchors: Anchor[] = [];
  isDown = false;

  add = async (anchors: readonly Anchor[]): Promise<void> => {
    if (this.isDown) throw new Error('the second place is away');
    this.anchors.push(...anchors);
  };
}
