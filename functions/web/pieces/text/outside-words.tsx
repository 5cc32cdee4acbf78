import { outsideParts } from '#domain/values/outside-words.ts';

/**
 * Words of strangers: every page shows them with this. What nobody sees is shown by its code, and which way they run
 * stays their own affair.
 */
export const OutsideWords = ({ text }: { text: string }) => (
  <bdi>
    {outsideParts(text).map((part) => (part.isCode ? <mark>{part.text}</mark> : part.text))}
  </bdi>
);
