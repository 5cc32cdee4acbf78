import type { Mention } from '#domain/mention/mention.ts';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import { Time } from '../view/time.tsx';
import type { View } from '../view/view.ts';

const TITLE_CHARACTERS = 160;

// The first line is what the source calls it.
const titleOf = ({ text }: Mention): string =>
  [...(text.split('\n')[0] ?? '')].slice(0, TITLE_CHARACTERS).join('');

/** What official sources said last, shown as theirs. */
export const OfficialNews = ({ view, news }: { view: View; news: readonly Mention[] }) => (
  <section id="official">
    <h2>{view.t.watch.official}</h2>
    {news.length === 0 && <p class="hint">{view.t.watch.noOfficial}</p>}
    <ul class="rows">
      {news.map((each) => (
        <li>
          <div>
            <p lang={each.language}>
              {each.url ? (
                <a href={each.url} rel="noreferrer nofollow">
                  <OutsideWords text={titleOf(each)} />
                </a>
              ) : (
                <OutsideWords text={titleOf(each)} />
              )}
            </p>
            <p class="meta">
              <OutsideWords text={each.source} /> · <Time view={view} at={each.writtenAt} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  </section>
);
