import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FileInvalid } from '#adapters/layer/checked-yaml.ts';
import { channelLimits, personIn } from '#domain/plan/plan.ts';
import { parsePlan, readPlan } from '#infra/read-plan.ts';

const file = fileURLToPath(new URL('../../infra/crisis-plan.yaml', import.meta.url));
const example = readFileSync(file, 'utf8');

/** The example with one passage changed. */
const changed = (from: string, to: string): string => {
  if (!example.includes(from)) throw new TypeError(`The example has no ${from}`);
  return example.replace(from, to);
};

const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof FileInvalid) return error.message;
    throw error;
  }
  throw new TypeError('The plan was taken');
};

/** The line of the changed plan that holds these words. */
const lineOf = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

const answers = 'answerWithin: { 1: PT10M, 2: PT30M, 3: PT2H }';
const answersBelow = (second: string) =>
  `answerWithin:\n      1: PT10M\n      ${second}\n      3: PT2H`;

const absence = (person: string, to: string) =>
  `  - person: ${person}\n    from: 2026-12-23T00:00:00+01:00\n    to: ${to}`;

describe('the shipped example', () => {
  it('is a plan with the people that the documentation names, clearly made up', () => {
    const plan = readPlan(file);
    for (const id of ['writer', 'spokesperson', 'deputy', 'admin', 'legal']) {
      expect(personIn(plan, id)?.email).toMatch(/\.example$/);
    }
    expect(plan.people.every((person) => person.phone === undefined)).toBe(true);
    expect(plan.organisation.name).toMatch(/exempel/i);
  });
});

describe('mistakes of all kinds', () => {
  it('are told in one round, also who is named and unknown', () => {
    const text = changed('crisisGroup: [', 'crisisGroup: [dan, ')
      .replace(/^retention:/m, 'retenton:')
      .replace('email: deputy@exempel.example', 'email: writer@exempel.example')
      .replace('roles: [admin]', 'roles: [boss]');
    const lines = messageOf(() => parsePlan(text, 'plan.yaml')).split('\n');
    const said = (words: RegExp) => lines.filter((line) => words.test(line));
    expect(said(/retention is missing/)).toHaveLength(1);
    expect(said(/does not know retenton/)).toHaveLength(1);
    expect(said(/roles\[0\] must be one of/)).toHaveLength(1);
    expect(said(/is the address of "writer" too/)).toHaveLength(1);
    const at = lineOf(text, 'crisisGroup: [dan');
    expect(said(/names "dan"/)).toEqual([
      `plan.yaml:${at}: crisisGroup[0] names "dan", who is not among the people`,
    ]);
    expect(lines).toHaveLength(5);
  });

  it('are not taken for others where the people can’t be read', () => {
    const text = changed('people:', 'folk:');
    const lines = messageOf(() => parsePlan(text, 'plan.yaml')).split('\n');
    expect(lines.filter((line) => /people/.test(line) && /missing/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /not among the people/.test(line))).toEqual([]);
    expect(messageOf(() => parsePlan('- a list', 'plan.yaml'))).toContain('plan.yaml:1');
  });
});

describe('a mistake in the plan is one line with its place and a remedy', () => {
  it.each<[mistake: string, text: string, at: string, remedy: RegExp]>([
    [
      'a misspelt key',
      `${example}\nretenton: P1D\n`,
      'retenton:',
      /does not know retenton: correct/,
    ],
    [
      'a missing value',
      changed('name: Exempelverket (exempel)', 'name:'),
      'name:',
      /organisation\.name is missing: add it/,
    ],
    [
      'a missing key',
      changed('  timeZone: Europe/Stockholm\n', ''),
      'organisation:',
      /organisation\.timeZone is missing: add it/,
    ],
    [
      'an unknown time zone',
      changed('Europe/Stockholm', 'Stockholm'),
      'timeZone',
      /IANA time zone such as/,
    ],
    [
      'an unknown kind',
      changed('kinds: all', 'kinds: [holding, apolgy]'),
      'apolgy',
      /kinds\[1\] must be one of holding, apology/,
    ],
    [
      'a word instead of a list',
      changed('kinds: all', 'kinds: everything'),
      'everything',
      /kinds must be all or a list/,
    ],
    [
      'an unknown channel',
      changed('channels: all', 'channels: [newsrom]'),
      'newsrom',
      /must be one of newsroom/,
    ],
    [
      'an unknown severity',
      changed('[1, 2, 3]', '[1, 4]'),
      '[1, 4]',
      /severities\[1\] must be one of 1, 2, 3/,
    ],
    [
      'a duration in words',
      changed(answers, answersBelow('2: ten minutes')),
      '2: ten minutes',
      /answerWithin\.2 must be an ISO 8601 duration such as PT10M/,
    ],
    [
      'a missing time to answer',
      changed('2: PT30M, ', ''),
      'answerWithin',
      /answerWithin\.2 is missing/,
    ],
    [
      'no time for keeping words',
      changed('\nretention:', '\n# retention:'),
      '',
      /retention is missing: add it/,
    ],
    [
      'an address that two people share',
      changed('deputy@exempel.example', 'Writer@exempel.example'),
      'Writer@exempel.example',
      /people\[2\]\.email is the address of "writer" too, .* give each person their own/,
    ],
    [
      'quiet hours that are no times',
      changed('from: "22:00"', 'from: "24:00"'),
      'from: "24:00"',
      /quietHours\.2\.from must be a clock time in quotation marks/,
    ],
    [
      'a deputy who is not there',
      changed('deputies: [deputy]', 'deputies: [bob]'),
      'bob',
      /"bob", who is not among the people/,
    ],
    [
      'a holder who is not there',
      changed('person: spokesperson', 'person: bob'),
      'person: bob',
      /mandates\[0\]\.person names "bob"/,
    ],
    [
      'no address',
      changed('writer@exempel.example', 'writer'),
      'email: writer',
      /people\[0\]\.email must be a valid email/,
    ],
    [
      'a phone number without country',
      changed('roles: [writer]', 'phone: "0701740605"\n    roles: [writer]'),
      '0701740605',
      /E\.164 form, such as/,
    ],
    [
      'an empty list',
      changed('[spokesperson, deputy, writer]', '[]'),
      'crisisGroup',
      /is empty: name at least one/,
    ],
    [
      'a role that does not exist',
      changed('roles: [admin]', 'roles: [boss]'),
      'boss',
      /must be one of writer, spokesperson, admin, legal/,
    ],
    [
      'yes in Swedish',
      changed('public: true', 'public: ja'),
      'public: ja',
      /must be of type boolean/,
    ],
    ['an id with capitals', changed('id: admin', 'id: Admin'), 'id: Admin', /lower-case letters/],
    ['the id of the workflow', changed('id: admin', 'id: talan'), 'id: talan', /choose another id/],
    ['markup', changed('Exempel Adminsdotter', '<b>Bo</b>'), '<b>Bo', /write plain text/],
    [
      'an invisible character',
      changed('Exempel Adminsdotter', '"Bo\\u202e Ek"'),
      '"Bo',
      /invisible character: type it again/,
    ],
    [
      'a name over the limit',
      changed('Exempel Adminsdotter', 'b'.repeat(201)),
      'bbb',
      /too long: at most 200/,
    ],
    [
      'a web address as domain',
      changed('[exempel.example]', '["https://x.example/"]'),
      'https',
      /must be a valid hostname/,
    ],
    [
      'a key given twice',
      `${example}\nretention: P1D\n`,
      'retention: P1D',
      /here twice: remove one/,
    ],
    [
      'an absence of someone who is not there',
      changed('absences: []', `absences:\n${absence('bob', '2026-12-24T08:00:00+01:00')}`),
      'person: bob',
      /absences\[0\]\.person names "bob"/,
    ],
    [
      'an absence that ends before it begins',
      changed('absences: []', `absences:\n${absence('deputy', '2026-12-20T08:00:00+01:00')}`),
      'to: 2026-12-20',
      /absences\[0\]\.to is not after "from": write a later time/,
    ],
    [
      'an absence without an offset',
      changed('absences: []', `absences:\n${absence('deputy', '2026-12-24 08:00')}`),
      'to: 2026-12-24',
      /absences\[0\]\.to must be a time with its offset, such as/,
    ],
    [
      'a deputy whose role nobody confirms at sign-in',
      changed('deputies: [deputy]', 'deputies: [deputy, admin]'),
      'deputies: [deputy, admin]',
      /mandates\[0\]\.deputies\[1\] names "admin", who is no spokesperson.*give them the role/,
    ],
    [
      'four eyes where there is one person',
      changed('deputies: [deputy]', 'deputies: []'),
      'deputies: []',
      /mandates\[0\]\.deputies names nobody beside "spokesperson".*name a deputy/,
    ],
    [
      'a legal review without anyone legal',
      changed('roles: [legal]', 'roles: [writer]'),
      'legalReview:',
      /legalReview has nobody to ask: give someone the role legal/,
    ],
    [
      'a message by SMS alone',
      changed('3: [email] }', '3: [sms] }'),
      'notify: {',
      /notify\.3 must include email/,
    ],
    [
      'an unknown way to reach people',
      changed('3: [email] }', '3: [email, fax] }'),
      'notify: {',
      /notify\.3\[1\] must be one of email, sms/,
    ],
    [
      'an unknown rule for passkeys',
      changed('passkey: { 1: not-asked', 'passkey: { 1: always'),
      'passkey: {',
      /passkey\.1 must be one of required, preferred, not-asked/,
    ],
    ['a tab', changed('  name: Exempelverket', '\tname: Exempelverket'), '\tname', /not YAML.*tab/],
    [
      'an open bracket',
      changed('[exempel.example]', '[exempel.example'),
      'timeZone',
      /not YAML, correct it/,
    ],
    ['a second plan', `${example}\n---\na: 1\n`, '---', /keep one/],
    ['an alias without anchor', changed('languages: [sv, en]', 'languages: *all'), '*all', /alias/],
    [
      'an unknown tag',
      changed('name: Exempelverket', 'name: !!js Exempelverket'),
      '!!js',
      /not YAML, correct it/,
    ],
  ])('%s', (_, text, at, remedy) => {
    const message = messageOf(() => parsePlan(text, 'plan.yaml'));
    expect(message.split('\n')).toHaveLength(1);
    expect(message).toMatch(remedy);
    expect(message).toMatch(new RegExp(`^plan\\.yaml:${lineOf(text, at)}: `));
  });

  it.each(['', '# only a comment', 'hello', '- a\n- b', '42'])('a file that holds %j', (text) => {
    const message = messageOf(() => parsePlan(text, 'plan.yaml'));
    expect(message).toMatch(/^plan\.yaml:1: the plan (is missing|must be of type object)/);
  });

  it('two mistakes are two lines', () => {
    const text = changed('public: true', 'public: ja').replace('roles: [admin]', 'roles: [boss]');
    expect(messageOf(() => parsePlan(text, 'p')).split('\n')).toHaveLength(2);
  });

  it('aliases that would fill the memory', () => {
    const doubled = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    const text = ['a0: &a0 [x, x]', ...doubled].join('\n');
    expect(messageOf(() => parsePlan(text, 'plan.yaml'))).toMatch(/^plan\.yaml:\d+: .*write out/);
  });

  it('no file, or a folder', () => {
    for (const missing of ['/nowhere/plan.yaml', '/']) {
      expect(messageOf(() => readPlan(missing))).toMatch(/can't be read\. Set TALAN_PLAN/);
    }
  });
});

describe('a plan may', () => {
  it('leave out absences, four eyes, legal review, ways of telling and passkeys', () => {
    const from = example.indexOf('absences:');
    const to = example.indexOf('updateEvery:');
    const plan = parsePlan(example.slice(0, from) + example.slice(to), 'p');
    expect(plan.absences).toEqual([]);
    expect([plan.fourEyes, plan.legalReview]).toEqual([undefined, undefined]);
    expect(plan.notify).toEqual({ 1: ['email'], 2: ['email'], 3: ['email'] });
    expect(plan.passkey[1]).toBe('not-asked');
  });

  it('have times to answer for the severities of a mandate only', () => {
    const text = changed('severities: [1, 2, 3]', 'severities: [3]')
      .replace(answers, 'answerWithin: { 3: PT2H }')
      .replace('fourEyes:', '# fourEyes:');
    expect(parsePlan(text, 'p').mandates[0]?.answerWithin).toEqual({ 3: 'PT2H' });
  });

  it('say how much a Mastodon server holds', () => {
    const setting = '# channels: { mastodon: { maxLength: 500, host: social.example } }';
    const plan = parsePlan(changed(setting, 'channels: { mastodon: { maxLength: 1000 } }'), 'p');
    expect(channelLimits(plan)).toEqual({ mastodon: 1000 });
    expect(channelLimits(readPlan(file))).toEqual({});
    const none = changed(setting, 'channels: { mastodon: { maxLength: 0 } }');
    expect(messageOf(() => parsePlan(none, 'p'))).toContain('channels.mastodon.maxLength');
  });

  it('say when someone is away, in any offset', () => {
    const text = changed('absences: []', `absences:\n${absence('deputy', '2026-12-24T08:00:00Z')}`);
    expect(parsePlan(text, 'p').absences).toEqual([
      { person: 'deputy', from: '2026-12-22T23:00:00.000Z', to: '2026-12-24T08:00:00.000Z' },
    ]);
  });

  it('write a part once and refer to it', () => {
    const text = changed(answers, 'answerWithin: *times').replace(
      'organisation:',
      'updateEvery: &times { 1: PT1H, 2: PT4H, 3: P1D }\norganisation:',
    );
    const once = text.replace('updateEvery: { 1: PT1H, 2: PT4H, 3: P1D }', '');
    expect(parsePlan(once, 'p').mandates[0]?.answerWithin).toEqual({
      1: 'PT1H',
      2: 'PT4H',
      3: 'P1D',
    });
  });
});
