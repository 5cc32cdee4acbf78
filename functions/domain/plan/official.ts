import * as z from 'zod';

/** The topic of what official sources say; no topic of the plan has this id. */
export const OFFICIAL = 'official';

/**
 * What authorities say to the public in our area: VMA of Sveriges Radio, and krisinformation.se. Where the plan names
 * an area, both are asked, and an actual VMA for it is an alarm.
 */
export const Official = z.strictObject({
  /** Codes of Statistics Sweden: of counties (two digits) or municipalities (four). */
  areas: z
    .array(
      z
        .string()
        .regex(
          /^\d{2}(?:\d{2})?$/,
          'must be the code of a county or municipality, such as "01" or "0180"',
        ),
    )
    .min(1),
  /** Ids of the people who are told. */
  tell: z.array(z.string()).default([]),
});
export type Official = z.infer<typeof Official>;
