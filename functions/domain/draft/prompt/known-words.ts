import type { Brief } from '../../tone/brief.ts';
import { speakerFor } from '../brief/speakers.ts';

/** Something that a sentence may rest on, and the id by which a model names it. */
interface KnownWords {
  id: string;
  text: string;
}

const numbered = (name: string, texts: readonly string[]): KnownWords[] =>
  texts.map((text, index) => ({ id: `${name}-${index + 1}`, text }));

/** The facts that a model gets to know: it can't repeat what was withdrawn. */
export const usableFacts = ({ facts }: Brief) =>
  facts
    .filter(({ status }) => status !== 'withdrawn')
    .map(({ id, status, text, isOurs, open }) => ({
      id,
      status,
      text,
      ...(isOurs && { ourWrong: true }),
      ...(status === 'unconfirmed' && open && { weDoNotYetKnow: open }),
    }));

/** What a text may say besides the facts. */
export const permittedWords = (brief: Brief) => ({
  organisation: brief.organisation.name,
  organisationDomains: brief.organisation.domains,
  spokespeople: brief.organisation.spokespeople,
  speaks: speakerFor(brief),
  affected: brief.affected,
  commitments: numbered('commitment', brief.commitments),
  policies: numbered('policy', brief.policies),
  contacts: numbered('contact', brief.contacts),
  publicAction: brief.publicAction && { id: 'action', text: brief.publicAction.text },
});

const NEXT_UPDATE = 'next-update';

/** The ids of all that a sentence of a draft may rest on. */
export const knownIds = (brief: Brief): string[] => {
  const { commitments, policies, contacts, publicAction } = permittedWords(brief);
  const listed = [...usableFacts(brief), ...commitments, ...policies, ...contacts];
  return [
    ...listed.map(({ id }) => id),
    ...(publicAction ? [publicAction.id] : []),
    ...(brief.nextUpdateAt === undefined ? [] : [NEXT_UPDATE]),
  ];
};
