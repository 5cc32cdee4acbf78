import type { Mention } from '#domain/mention/mention.ts';
import { beginningOf } from '../view/beginning.ts';
import type { View } from '../view/view.ts';

type Quoted = Pick<Mention, 'text' | 'source' | 'url' | 'writtenAt' | 'language'>;

const CHARACTERS = 280;

/** What people wrote, as quotations with where and when. */
export const Quotes = ({ view, said }: { view: View; said: readonly Quoted[] }) => (
  <ul>
    {said.map(({ text, source, url, writtenAt, language }) => (
      <li>
        <q lang={language}>{beginningOf(text, CHARACTERS)}</q>{' '}
        <span class="meta">
          {url ? (
            <a href={url} rel="noreferrer nofollow">
              {source}
            </a>
          ) : (
            source
          )}
          , {view.clock.words(writtenAt)}
        </span>
      </li>
    ))}
  </ul>
);
