import { confirmedFacts, type Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';

// "The owner", where the owner is who wrote to us.
const asSomeone =
  /(?<!\p{L})(?:the (owner|guest|customer|family|caller|tenant|passenger|member|client|complainant|relative|parent)s?|(ägar|gäst|kund|famil|hyresgäst|passagerar|resenär|medlem|uppringar|anmälar|anhörig|förälder|vårdnadshavar)(?:en|n|jen|a|na)?)(?=[ ,.;:]|$)/iu;
const definite = /(?:en|n|na|jen)$/iu;

const ofOneself =
  /(?<!\p{L})(?:me|my|mine|us|our|ours|mig|min|mitt|mina|oss|vår|vårt|våra)(?!\p{L})/iu;

const calledIn = (text: string): string | undefined => {
  const [found = '', english, swedish] = asSomeone.exec(text) ?? [];
  if (english !== undefined) return english;
  return definite.test(found) ? swedish : undefined;
};

/**
 * Whether a fact speaks of someone who wrote to us as of somebody else: "we have rung the owner twice". Who speaks of
 * an owner in their own words may mean somebody else.
 */
const isOfAsker = ({ text }: Pick<Fact, 'text'>, comment: string): boolean => {
  const called = calledIn(text);
  return (
    called !== undefined &&
    ofOneself.test(comment) &&
    !comment.toLowerCase().includes(called.toLowerCase())
  );
};

/** The confirmed facts that a reply leaves out: they speak of who asked as of somebody else, and others remain. */
export const factsOfAsker = ({ kind, comment = '', facts }: Brief): Fact[] => {
  if (kind !== 'reply') return [];
  const confirmed = confirmedFacts(facts);
  const ofThem = confirmed.filter((fact) => !fact.isOurs && isOfAsker(fact, comment));
  return ofThem.length < confirmed.length ? ofThem : [];
};
