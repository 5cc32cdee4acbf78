/** A table's cell: a string, or nothing. */
export type Cell = string | undefined;

// Spreadsheets take a cell that begins so as a formula, whatever blanks or unseen characters stand before it.
// https://owasp.org/www-community/attacks/CSV_Injection
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

const cellOf = (text: Cell = ''): string => {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** Rows as CSV (RFC 4180), the names of the columns first. A cell that begins like a formula is escaped. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
