import { holdsPasted, withoutUnfit } from '#domain/values/characters.ts';
import { withSpacedTags } from '#domain/values/markup.ts';

type Fields = ReadonlyMap<string, readonly string[]>;

/** The button that sends a form without characters that no text may hold. */
export const TAKE_AWAY = 'take-away';

/** The button that sends a form with a blank behind each "<" that begins what looks like HTML. */
export const SPACE_OUT = 'space-out';

/** A button that mends a form and sends it again. */
export interface Remedy {
  name: typeof TAKE_AWAY | typeof SPACE_OUT;
  label: string;
}

const mended = { [TAKE_AWAY]: withoutUnfit, [SPACE_OUT]: withSpacedTags };
const remedies = [TAKE_AWAY, SPACE_OUT] as const;

// Words of strangers are kept as they are.
const quotedFields: readonly string[] = ['comment'];

// Buttons that say what a form is for: the button that takes characters away stands in for them.
const buttonFields: readonly string[] = ['decision', 'state', 'status', 'do'];

/** Whether no text of this field may hold unfit characters. */
export const isOurs = (field: string): boolean => !quotedFields.includes(field);

/** The value of the button: the button that was pressed when the form was refused. */
export const pressedIn = (values: Fields): string =>
  new URLSearchParams(
    buttonFields.flatMap((name) =>
      (values.get(name) ?? []).map((value): [string, string] => [name, value]),
    ),
  ).toString();

/** A form as it was sent; where its sender asked for that, without what no text may hold. */
export const mendedIn = (values: Fields): Fields => {
  const remedy = remedies.find((name) => values.has(name));
  if (remedy === undefined) return values;
  const pressed = values.get(remedy)?.[0];
  const cleaned = [...values].map(([name, all]): [string, readonly string[]] => [
    name,
    isOurs(name) ? all.map(mended[remedy]) : all,
  ]);
  const buttons = [...new URLSearchParams(pressed)]
    .filter(([name]) => buttonFields.includes(name))
    .map(([name, value]): [string, readonly string[]] => [name, [value]]);
  return new Map([...cleaned, ...buttons]);
};

/** Whether a form holds harmless characters that were pasted along, which are not stored. */
export const holdsPastedIn = (values: Fields): boolean =>
  [...values].some(([name, all]) => isOurs(name) && all.some(holdsPasted));
