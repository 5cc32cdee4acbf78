import type { CommentHandling, NewsroomSite } from '#domain/publish/newsroom.ts';
import { durationWords } from '#domain/values/duration-words.ts';
import type { Language } from '#domain/values/language.ts';
import { type CommentsWords, commentsWords } from './comments-words.ts';
import { Line } from './paragraphs.tsx';
import { standingDocument } from './standing-document.tsx';

const SUPERVISOR = 'https://www.imy.se/';

interface PartProps {
  words: CommentsWords;
  handling: CommentHandling;
  language: Language;
}

const Hiding = ({ words, handling: { grounds }, language }: PartProps) => (
  <>
    <h2>{words.hiding}</h2>
    <p>{words.stays}</p>
    <ul>
      {grounds.map(({ title, source }) => (
        <li>
          {title[language]} ({source[language]})
        </li>
      ))}
    </ul>
    <p>{words.acts}</p>
    <p>{words.decided}</p>
  </>
);

const Keeping = ({ words, handling: { kept }, language }: PartProps) => {
  const times = {
    mentions: durationWords(kept.mentions, language),
    comments: durationWords(kept.comments, language),
    statements: durationWords(kept.statements, language),
  };
  return (
    <>
      <h2>{words.keeping}</h2>
      <p>{words.what}</p>
      <ul>
        {words.kept(times).map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <p>{words.longer}</p>
    </>
  );
};

const Asking = ({ words, organisation }: { words: CommentsWords } & NewsroomSite) => {
  const { dataContact, contacts = [], name, publicBody } = organisation;
  return (
    <>
      <h2>{words.asking}</h2>
      <p>
        {words.ask} <Line line={dataContact ?? (contacts.join(', ') || name)} />. {words.tell}
      </p>
      {publicBody && <p>{words.publicRecord}</p>}
      <p>
        {words.supervisor} <a href={SUPERVISOR}>{words.supervisorLink}</a>
      </p>
    </>
  );
};

/** What is done with comments and with data about those who write them, from the plan and the grounds. */
export const renderComments = (
  site: NewsroomSite,
  language: Language,
  handling: CommentHandling,
): string => {
  const words = commentsWords[language];
  const props = { words, handling, language };
  return standingDocument(
    { site, language, page: 'comments', title: words.title },
    <>
      <p>{words.intro(site.organisation.name)}</p>
      <h2>{words.answers}</h2>
      <p>
        {words.answered} {words.emergency}
      </p>
      <Hiding {...props} />
      <Keeping {...props} />
      <Asking words={words} {...site} />
    </>,
  );
};
