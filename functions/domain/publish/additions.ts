import * as z from 'zod';
import { Language } from '../values/language.ts';
import {
  type Elsewhere,
  isWithdrawn,
  type NewsroomSite,
  type Sequel,
  type ShownPage,
} from './newsroom.ts';

/**
 * What a page shows besides the approved words and its fixed furniture: a template, and its values. Free text
 * is never among them.
 */
export const Addition = z.discriminatedUnion('template', [
  z.strictObject({
    template: z.enum(['corrected', 'withdrawn']),
    value: z.strictObject({
      statementId: z.string(),
      slug: z.string().optional(),
      at: z.iso.datetime(),
    }),
  }),
  z.strictObject({ template: z.literal('drafted-by-model'), value: z.strictObject({}) }),
  z.strictObject({
    template: z.literal('newer'),
    value: z.strictObject({ at: z.iso.datetime() }),
  }),
  z.strictObject({
    template: z.literal('late'),
    value: z.strictObject({ since: z.iso.datetime(), next: z.iso.datetime().optional() }),
  }),
  z.strictObject({
    template: z.literal('awaited'),
    value: z.strictObject({ at: z.iso.datetime() }),
  }),
  z.strictObject({ template: z.literal('given'), value: z.strictObject({}) }),
  z.strictObject({
    template: z.enum(['later-elsewhere', 'correction-elsewhere']),
    value: z.strictObject({ language: Language, slug: z.string(), at: z.iso.datetime() }),
  }),
  z.strictObject({
    template: z.literal('ended'),
    value: z.strictObject({ at: z.iso.datetime() }),
  }),
]);
export type Addition = z.infer<typeof Addition>;

type Added = Pick<
  ShownPage,
  'supersededBy' | 'sequel' | 'elsewhere' | 'endedAt' | 'draftedByModel'
>;

/** Whether a page says that a model drafted its words. */
export const isLabelled = (page: Added, { organisation }: NewsroomSite): boolean =>
  organisation.labelModelDrafts === true &&
  page.draftedByModel === true &&
  page.supersededBy?.how !== 'withdraws';

const noticesOf = ({ supersededBy }: ShownPage): Addition[] => {
  if (!supersededBy) return [];
  const { how, statementId, slug, at } = supersededBy;
  const value = { statementId, ...(slug !== undefined && { slug }), at };
  return [{ template: how === 'withdraws' ? 'withdrawn' : 'corrected', value }];
};

const sequelsOf = ({ sequel, ...page }: ShownPage): Addition[] => {
  if (sequel === undefined) return [];
  if (sequel.is === 'newer') return [{ template: 'newer', value: { at: sequel.at } }];
  // Withdrawn words promise nothing any more.
  if (isWithdrawn(page)) return [];
  if (sequel.is === 'given') return [{ template: 'given', value: {} }];
  if (sequel.is === 'awaited') return [{ template: 'awaited', value: { at: sequel.at } }];
  const { since, next } = sequel;
  return [{ template: 'late', value: { since, ...(next !== undefined && { next }) } }];
};

const elsewheresOf = ({ elsewhere = [] }: ShownPage): Addition[] =>
  elsewhere.map(({ is, ...value }) => ({ template: `${is}-elsewhere` as const, value }));

const endsOf = ({ endedAt: at }: ShownPage): Addition[] =>
  at === undefined ? [] : [{ template: 'ended', value: { at } }];

/** All that a page shows besides. */
export const additionsOf = (page: ShownPage, site: NewsroomSite): Addition[] => [
  ...noticesOf(page),
  ...sequelsOf(page),
  ...elsewheresOf(page),
  ...endsOf(page),
  ...(isLabelled(page, site) ? [{ template: 'drafted-by-model' as const, value: {} }] : []),
];

const supersededBy = (addition: Addition): ShownPage['supersededBy'] => {
  if (addition.template === 'corrected') return { how: 'corrects', ...addition.value };
  if (addition.template === 'withdrawn') return { how: 'withdraws', ...addition.value };
  return undefined;
};

const sequel = ({ template, value }: Addition): Sequel | undefined => {
  switch (template) {
    case 'newer':
    case 'awaited':
      return { is: template, ...value };
    case 'late':
      return { is: 'late', ...value };
    case 'given':
      return { is: 'given' };
    default:
      return undefined;
  }
};

const elsewhere = ({ template, value }: Addition): Elsewhere[] => {
  if (template === 'later-elsewhere') return [{ is: 'later', ...value }];
  return template === 'correction-elsewhere' ? [{ is: 'correction', ...value }] : [];
};

const endedAt = ({ template, value }: Addition): string | undefined =>
  template === 'ended' ? value.at : undefined;

const first = <Value>(values: readonly (Value | undefined)[]): Value | undefined =>
  values.find((value) => value !== undefined);

/** What a page must be to show these additions. */
export const addedIn = (added: readonly Addition[]): Added => {
  const notice = first(added.map(supersededBy));
  const later = first(added.map(sequel));
  const others = added.flatMap(elsewhere);
  const end = first(added.map(endedAt));
  return {
    ...(added.some(({ template }) => template === 'drafted-by-model') && { draftedByModel: true }),
    ...(notice && { supersededBy: notice }),
    ...(later && { sequel: later }),
    ...(others.length > 0 && { elsewhere: others }),
    ...(end !== undefined && { endedAt: end }),
  };
};
