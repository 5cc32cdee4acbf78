import { describe, expect, it } from 'vitest';
import { functionsIn, rightsOf } from '../policies.ts';
import { define, resources, synthesise } from '../support.ts';

const real = synthesise();
const practice = synthesise({ stage: 'practice' });

const ACCOUNTS = /bluesky|mastodon|slack|teams/i;

const variablesOf = ({ main }: typeof practice) =>
  Object.entries(functionsIn(main)).map(([name, { properties }]): [string, object] => [
    name,
    properties.Environment.Variables,
  ]);

const isFromStore = (name: string) => /_SECRET$/.test(name);

describe('the stage for exercises', () => {
  it('has no secret for an account of a channel, nor is one named anywhere', () => {
    const templates = [practice.data, practice.newsroom, practice.main, practice.watch];
    for (const template of templates)
      expect(JSON.stringify(template.toJSON())).not.toMatch(ACCOUNTS);
    expect(JSON.stringify(real.data.toJSON())).toMatch(ACCOUNTS);
  });

  it('tells every function that it is one, and no function of another stage', () => {
    for (const [name, variables] of variablesOf(practice)) {
      expect(variables, name).toMatchObject({ TALAN_EXERCISE: 'yes' });
    }
    for (const [name, variables] of variablesOf(real)) {
      expect(variables, name).not.toHaveProperty('TALAN_EXERCISE');
    }
  });

  it('reads no other secrets than phones, marks, senders of mentions, and a model that nobody named', () => {
    const named = variablesOf(practice).flatMap(([, variables]) => Object.keys(variables));
    expect([...new Set(named.filter(isFromStore))].toSorted()).toEqual([
      'TALAN_INTAKE_SECRET',
      'TALAN_MARK_SECRET',
      'TALAN_MODEL_SECRET',
      'TALAN_PHONES_SECRET',
    ]);
    expect(named).not.toContain('OPENAI_MODEL');
  });

  it('lets what publishes send no mail and no text message', () => {
    const mayPublish = ({ main }: typeof practice) =>
      rightsOf(main, functionsIn(main)['publish']!.roleId).map(({ action }) => action);
    const sending = ['ses:SendEmail', 'sns:Publish'];
    expect(mayPublish(real)).toEqual(expect.arrayContaining(sending));
    expect(mayPublish(practice).filter((action) => sending.includes(action))).toEqual([]);
  });

  it('tells search engines to leave its newsroom out', () => {
    const headersOf = ({ newsroom }: typeof practice) =>
      JSON.stringify(resources(newsroom, 'AWS::CloudFront::ResponseHeadersPolicy'));
    expect(headersOf(practice)).toContain('X-Robots-Tag');
    expect(headersOf(real)).not.toContain('X-Robots-Tag');
  });

  it('passes the policy checks', () => {
    expect(() => define({ stage: 'practice' }).app.synth()).not.toThrow();
  });
});
