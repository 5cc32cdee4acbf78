import { RuleConfigSeverity, type SyncRule, type UserConfig } from '@commitlint/types';

const { Disabled, Error: Refused } = RuleConfigSeverity;

/** Words that begin a noun phrase or a clause. */
const nounOrClause =
  /^(?:an?|the|this|these|every|each|all|both|some|no|one|two|what|who|whoever|when|where|why|how|it|we|nobody)$/;
/** Past ("added"), ongoing ("adding"), third person or plural ("adds", "pages"). */
const otherForm = /(?:ed|ing|[^su]s)$/;
const imperativeDespiteEnding =
  /^(?:alias|bias|embed|feed|need|proceed|seed|speed|bring|ping|string)$/;

/** Whether the first word can be an imperative: "add", not "added" or "the". The test is rough, as English is. */
const subjectImperative: SyncRule = ({ subject }) => {
  const [first = ''] = subject?.split(' ') ?? [];
  const imperative =
    imperativeDespiteEnding.test(first) || !(nounOrClause.test(first) || otherForm.test(first));
  return [imperative, `subject must begin with an imperative ("add"), not with "${first}"`];
};

/** Conventional Commits as CONTRIBUTING.md asks for them. Lengths of lines in a body are free. */
const config: UserConfig = {
  extends: ['@commitlint/config-conventional'],
  plugins: [{ rules: { 'subject-imperative': subjectImperative } }],
  rules: {
    'header-max-length': [Refused, 'always', 72],
    'subject-imperative': [Refused, 'always'],
    'body-leading-blank': [Refused, 'always'],
    'body-max-line-length': [Disabled],
    'footer-max-line-length': [Disabled],
  },
};

export default config;
