import type { Mention } from '#domain/mention/mention.ts';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import { beginningOf } from '../view/beginning.ts';
import type { View } from '../view/view.ts';

type Quoted = Pick<Mention, 'text' | 'source' | 'url' | 'writtenAt' | 'language'>;

const CHARACTERS = 280;

const Quote = ({ view, alike }: { view: View; alike: readonly Quoted[] }) => {
  const [first, ...others] = alike;
  if (!first) return null;
  const { text, source, url, writtenAt, language } = first;
  return (
    <li>
      <q lang={language}>
        <OutsideWords text={beginningOf(text, CHARACTERS)} />
      </q>{' '}
      <span class="meta">
        {url ? (
          <a href={url} rel="noreferrer nofollow">
            <OutsideWords text={source} />
          </a>
        ) : (
          <OutsideWords text={source} />
        )}
        , {view.clock.words(writtenAt)}
        {others.length > 0 && `; ${view.t.watch.alike(others.length)}`}
      </span>
    </li>
  );
};

/** What people wrote, as quotations with where and when; the same words once. */
export const Quotes = ({ view, said }: { view: View; said: readonly Quoted[] }) => (
  <ul>
    {[...Map.groupBy(said, ({ text }) => text).values()].map((alike) => (
      <Quote view={view} alike={alike} />
    ))}
  </ul>
);
