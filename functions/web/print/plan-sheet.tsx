import { Channel } from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';
import type { Mandate } from '#domain/plan/plan.ts';
import { durationWords } from '#domain/values/duration-words.ts';
import { demandWords } from '../admin/plan-words.ts';
import { listWords, nameOf, type View } from '../view/view.ts';
import { Sheet, type SheetProps } from './sheet.tsx';

const names = (view: View, ids: readonly string[]): string =>
  ids.length === 0
    ? view.t.print.none
    : listWords(
        view,
        ids.map((id) => nameOf(view, id)),
      );

// What a mandate is for is named where it is not everything.
const scopeOf = (view: View, { kinds, severities, channels, languages }: Mandate): string => {
  const { t } = view;
  const isWhole =
    kinds.length === Kind.options.length && channels.length === Channel.options.length;
  return [
    ...(isWhole ? [t.print.all] : []),
    ...(kinds.length < Kind.options.length
      ? [
          listWords(
            view,
            kinds.map((kind) => t.names.kinds[kind]),
          ),
        ]
      : []),
    ...(channels.length < Channel.options.length
      ? [
          listWords(
            view,
            channels.map((channel) => t.names.channels[channel]),
          ),
        ]
      : []),
    listWords(
      view,
      severities.map((severity) => t.names.severities[severity]),
    ),
    listWords(
      view,
      languages.map((language) => t.names.languages[language]),
    ),
  ].join('; ');
};

const withinOf = (view: View, { severities, answerWithin }: Mandate): string =>
  severities
    .flatMap((severity) => {
      const within = answerWithin[severity];
      return within
        ? [`${view.t.names.severities[severity]}: ${durationWords(within, view.language)}`]
        : [];
    })
    .join('; ');

const Mandates = ({ view }: { view: View }) => {
  const words = view.t.print;
  return (
    <table>
      <thead>
        <tr>
          {[words.who, words.what, words.deputies, words.within].map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.plan.mandates.map((mandate) => (
          <tr>
            <th scope="row">{nameOf(view, mandate.person)}</th>
            <td>{scopeOf(view, mandate)}</td>
            <td>{names(view, mandate.deputies)}</td>
            <td>{withinOf(view, mandate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Who is called together, who approves what, and what an approval needs. */
export const PlanSheet = (props: SheetProps) => {
  const { view } = props;
  const words = view.t.print;
  return (
    <Sheet {...props} name="plan">
      <h2>{words.crisisGroup}</h2>
      <p>{names(view, view.plan.crisisGroup)}</p>
      <h2>{words.mandates}</h2>
      <Mandates view={view} />
      <h2>{words.demands}</h2>
      <ul>
        {demandWords(view).map((demand) => (
          <li>{demand}</li>
        ))}
      </ul>
    </Sheet>
  );
};
