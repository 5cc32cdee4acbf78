import type {
  DraftRequest,
  FactNews,
  PublishedBefore,
  PublishedStatement,
} from '../../draft/draft.ts';
import type { KeptFact } from '../../incident/fact.ts';
import { isInternal, type Kind, kindProfile } from '../../kind/kind.ts';
import { type Basis, type FactThen, factsIn, saysTheSame, wordingThen } from '../basis.ts';
import { approvedAt } from '../lists.ts';
import type { Statement } from '../statement.ts';
import { isOut } from '../supersede.ts';

// A reply answers one person. What staff were told is no part of what the public knows.
const countsFor = (kind: Kind, other: Statement): boolean =>
  !kindProfile(other.kind).answersOnePerson && (isInternal(kind) || !isInternal(other.kind));

/** The longest of a statement's texts: what it said in full. */
const fullest = ({ texts }: Statement) =>
  texts.toSorted((one, other) => other.text.length - one.text.length).at(0);

const published = (statement: Statement): PublishedStatement[] => {
  const text = fullest(statement);
  const { kind, language } = statement;
  const at = approvedAt(statement);
  return text ? [{ kind, language, at, title: text.title, text: text.text }] : [];
};

const newsOf = (
  now: KeptFact,
  then: FactThen | undefined,
  basis: Pick<Basis, 'facts'>,
): FactNews[] => {
  const factId = now.id;
  if (now.status === 'confirmed') {
    if (!then) return [{ what: 'new', factId }];
    if (then.status !== 'confirmed') return [{ what: 'confirmed', factId }];
    if (saysTheSame(then, now)) return [];
    return [{ what: 'changed', factId, earlier: wordingThen(basis, then, now) }];
  }
  if (then?.status !== 'confirmed') return [];
  const what = now.status === 'withdrawn' ? 'withdrawn' : 'doubted';
  return [{ what, factId, earlier: wordingThen(basis, then, now) }];
};

/** What has happened to the facts since a version was checked: which are new, changed, taken back. */
export const factNews = (
  facts: readonly KeptFact[],
  then: Basis['facts'] | undefined,
): FactNews[] => {
  const basis = { facts: then ?? [] };
  const known = factsIn(basis);
  return facts.flatMap((fact) => newsOf(fact, known.get(fact.id), basis));
};

/** The statements of an incident that are out and whose words count for this one, oldest first. */
const outBefore = (statement: Pick<Statement, 'id' | 'kind'>, others: readonly Statement[]) =>
  others
    .filter(
      (other) => other.id !== statement.id && isOut(other) && countsFor(statement.kind, other),
    )
    .toSorted((one, other) => approvedAt(one).localeCompare(approvedAt(other)));

const isTurned = ({ what }: FactNews): boolean => what !== 'new' && what !== 'confirmed';

/**
 * What was published in the incident before this statement, and what has happened to its facts since
 * the last of it; undefined when nothing was. What turned out otherwise than the words that the
 * statement supersedes counts too, though it was told meanwhile. `others` are the newest of the
 * incident's statements that are out, in any order.
 */
export const beforeOf = (
  statement: Pick<Statement, 'id' | 'kind' | 'supersedes'>,
  facts: readonly KeptFact[],
  others: readonly Statement[],
): PublishedBefore | undefined => {
  const out = outBefore(statement, others);
  const last = out.at(-1);
  if (!last) return undefined;
  const news = factNews(facts, last.check?.basis.facts);
  const superseded = out.find(({ id }) => id === statement.supersedes?.statementId);
  const turned = superseded ? factNews(facts, superseded.check?.basis.facts).filter(isTurned) : [];
  const isSettled = ({ factId }: FactNews) => turned.some((each) => each.factId === factId);
  return {
    statements: out.flatMap(published),
    news: [...turned, ...news.filter((each) => !isSettled(each))],
  };
};

/** The words that a statement corrects or takes back. */
export const supersededIn = (
  { supersedes }: Pick<Statement, 'supersedes'>,
  others: readonly Statement[],
): DraftRequest['supersedes'] => {
  const other = others.find(({ id }) => id === supersedes?.statementId);
  const text = other && fullest(other);
  return supersedes && text && { how: supersedes.how, title: text.title, text: text.text };
};
