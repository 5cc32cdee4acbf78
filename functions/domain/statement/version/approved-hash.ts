import type { Channel } from '../../channel/channel.ts';
import type { Kind } from '../../kind/kind.ts';
import { hashOf } from '../../values/canonical.ts';
import type { Language } from '../../values/language.ts';
import { normaliseText } from '../../values/text.ts';
import type { Statement } from '../statement.ts';
import type { Supersedes } from '../superseding.ts';

/** Everything that an approval covers. `nextUpdateAt` is ISO 8601 in UTC. */
export interface ApprovedContent {
  statementId: string;
  version: number;
  kind: Kind;
  language: Language;
  nextUpdateAt?: string | undefined;
  /** When the words go out, if not at once; ISO 8601 in UTC. */
  publishAt?: string | undefined;
  texts: readonly { channel: Channel; title?: string | undefined; text: string }[];
  /** The openings of a family, in their order. */
  variants?: readonly string[] | undefined;
  /** Address of the post that is answered. */
  inReplyTo?: string | undefined;
  supersedes?: Supersedes | undefined;
}

const byChannel = (a: { channel: Channel }, b: { channel: Channel }): number =>
  a.channel < b.channel ? -1 : 1;

/** What an approval of a statement's current words covers. */
export const contentOf = (statement: Statement): ApprovedContent => {
  const { id: statementId, version, kind, language, nextUpdateAt, texts } = statement;
  const { inReplyTo, supersedes, publishAt, variants } = statement;
  const content = { statementId, version, kind, language, nextUpdateAt, texts };
  return { ...content, publishAt, inReplyTo, supersedes, variants };
};

// What is done about earlier posts; absent where they stay, so that older hashes verify.
const superseding = (supersedes: ApprovedContent['supersedes']) =>
  supersedes?.acts && {
    supersedes: { ...supersedes, acts: supersedes.acts.toSorted(byChannel) },
  };

/**
 * What is hashed: `null` where absent, texts sorted by channel, strings NFC with LF. What came later is
 * left out where it is not used, so that older hashes verify.
 */
export const approvedPreimage = (content: ApprovedContent) => ({
  statementId: content.statementId,
  version: content.version,
  kind: content.kind,
  language: content.language,
  nextUpdateAt: content.nextUpdateAt ?? null,
  texts: content.texts
    .map(({ channel, title, text }) => ({
      channel,
      title: title === undefined ? null : normaliseText(title),
      text: normaliseText(text),
      images: null,
    }))
    .toSorted(byChannel),
  ...(content.publishAt !== undefined && { publishAt: content.publishAt }),
  ...(content.inReplyTo !== undefined && { inReplyTo: content.inReplyTo }),
  ...(content.variants !== undefined && { variants: content.variants.map(normaliseText) }),
  ...superseding(content.supersedes),
});

/**
 * The hash that the approver sees, the decision carries and `publish` recomputes: SHA-256 over the
 * canonical JSON of the preimage.
 */
export const approvedHash = (content: ApprovedContent): string => hashOf(approvedPreimage(content));
