import { holdsPasted, withoutUnfit } from '#domain/values/characters.ts';

type Fields = ReadonlyMap<string, readonly string[]>;

/** The button that sends a form without characters that no text may hold. */
export const TAKE_AWAY = 'take-away';

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

/** A form as it was sent; where its sender asked for that, without unfit characters. */
export const withoutUnfitIn = (values: Fields): Fields => {
  const pressed = values.get(TAKE_AWAY)?.[0];
  if (pressed === undefined) return values;
  const cleaned = [...values].map(([name, all]): [string, readonly string[]] => [
    name,
    isOurs(name) ? all.map(withoutUnfit) : all,
  ]);
  const buttons = [...new URLSearchParams(pressed)]
    .filter(([name]) => buttonFields.includes(name))
    .map(([name, value]): [string, readonly string[]] => [name, [value]]);
  return new Map([...cleaned, ...buttons]);
};

/** Whether a form holds harmless characters that were pasted along, which are not stored. */
export const holdsPastedIn = (values: Fields): boolean =>
  [...values].some(([name, all]) => isOurs(name) && all.some(holdsPasted));
