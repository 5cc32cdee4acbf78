export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string => {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`Bare & in ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
};

/** The item at a place that must be there. */
export const nth = <Item>(items: readonly Item[], i: number): Item => {
  const item = items[i];
  if (item === undefined) throw new Error(`Nothing at ${i}`);
  return item;
};

const token =
  /<\?[^?]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** A small strict XML reader (no DTD): throws on what is not well-formed. */
export const parseXml = (source: string): Element => {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const stack = [root];
  let end = 0;
  for (const match of source.matchAll(token)) {
    end = match.index + match[0].length;
    const top = stack.at(-1) ?? root;
    const [, cdata, closing, opening, attributes = '', empty, text] = match;
    if (cdata !== undefined) top.text += cdata;
    else if (text !== undefined) top.text += decode(text);
    else if (closing !== undefined) {
      if (stack.pop()?.name !== closing) throw new Error(`Unexpected </${closing}>`);
    } else if (opening !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
      const element: Element = {
        name: opening,
        attributes: Object.fromEntries(pairs.map(([, key, value]) => [key, decode(value ?? '')])),
        text: '',
        children: [],
      };
      top.children.push(element);
      if (!empty) stack.push(element);
    }
  }
  if (end !== source.length || stack.length !== 1) throw new Error(`Not well-formed at ${end}`);
  return nth(root.children, 0);
};

export const all = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

export const textOf = (element: Element, name: string): string | undefined =>
  all(element, name)[0]?.text;
