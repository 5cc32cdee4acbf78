import { decode } from 'html-entities';

/** The fields of a page's form as a browser would send them. */
export const fieldsIn = (page: string): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    const isBox = /type="(radio|checkbox)"/.test(tag);
    if (name && (!isBox || /\schecked/.test(tag)))
      fields[name] = decode(/value="([^"]*)"/.exec(tag)?.[1]);
  }
  for (const [, name, text] of page.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>\n?([^<]*)</g))
    if (name) fields[name] = decode(text);
  return fields;
};

/** The fields of the first form that comes after a mark. */
export const fieldsAfter = (page: string, mark: string): Record<string, string> => {
  const [form = ''] = page.slice(page.indexOf(mark)).split('</form>');
  return fieldsIn(form);
};
