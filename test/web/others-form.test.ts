import { describe, expect, it } from 'vitest';
import { PERSON_FIELD } from '#web/form/form-person.tsx';
import {
  begin,
  call,
  parts,
  people,
  type Rule,
  rules,
  type Someone,
  table,
} from './route-table.ts';
import { browser, testDeps } from './support.ts';
import { watch } from './watch.ts';

const world = await begin();
const happened = watch(world);

const signedIn: readonly Someone[] = rules.reader;
const letIn = ({ lets }: Rule): readonly Someone[] =>
  people.filter((by) => signedIn.includes(by) && rules[lets].some((one) => one === by));

// Whoever is signed in may search, sign out and change the language.
const OF_ANYONE = ['/search', '/sign-out', '/language', '/sign-in', '/unsubscribe'];
const isOfAnyone = (path: string) => OF_ANYONE.some((each) => path.startsWith(each));

const pages = Object.entries(table).map(([route, rule]) => ({ route, rule, ...parts(route) }));
const ofPeople = pages.filter(({ path }) => !path.startsWith('/api/') && !isOfAnyone(path));

describe('a form from the page of someone who was signed in before', () => {
  const forms = ofPeople.filter(({ method }) => method === 'POST');

  it.each(forms)('$route is not sent in the name of another', async ({ method, path, rule }) => {
    for (const by of letIn(rule)) {
      happened.length = 0;
      const answer = await call(world, by, method, path, (waiting) => ({
        ...rule.send?.(waiting),
        [PERSON_FIELD]: 'dan',
      }));
      expect([by, answer.status]).toEqual([by, 409]);
      expect(await answer.text()).toContain('another person’s form');
      expect(happened).toEqual([]);
    }
  });

  it('says whose it was', async () => {
    const dan = await browser(testDeps(), 'dan', 'sv');
    const own = { title: 'Brand', [PERSON_FIELD]: 'karin' };
    const answer = await (await dan.post('/desk/incidents/new', own)).text();
    expect(answer).toContain('Karin Ek var inloggad när sidan öppnades');
    const ofNobody = { title: 'Brand', [PERSON_FIELD]: 'sofia' };
    const other = await (await dan.post('/desk/incidents/new', ofNobody)).text();
    expect(other).toContain('Någon annan var inloggad när sidan öppnades');
  });
});

// A colleague's id is on no page.
const shownAs = (by: Someone): string => (by === 'staff' ? '[0-9a-f]{64}' : by);

describe('every form of a page', () => {
  const shown = ofPeople.filter(({ method }) => method === 'GET');

  it.each(shown)('$route says whose page it stands on', async ({ method, path, rule }) => {
    for (const by of letIn(rule)) {
      const html = await (await call(world, by, method, path)).text();
      const forms = html.split('<form').slice(1);
      const posting = forms.filter((form) => form.startsWith(' method="post"'));
      for (const form of posting) {
        const action = /action="([^"]*)"/u.exec(form)?.[1] ?? '';
        if (!isOfAnyone(action)) {
          expect([action, form.split('</form>')[0]]).toEqual([
            action,
            expect.stringMatching(`name="${PERSON_FIELD}" value="${shownAs(by)}"`),
          ]);
        }
      }
    }
  });
});
