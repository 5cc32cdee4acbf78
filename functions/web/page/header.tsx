import { isModerator } from '#domain/moderation/moderators.ts';
import { titleIn } from '#domain/plan/title.ts';
import { isAdmin, isInsider, isLawyer, isWriter } from '../actions/roles.ts';
import type { SignedInView, View } from '../view/view.ts';

const DESK = '/desk';

// The desk is one page: what lies below its address are sections of their own.
const currentAt = ({ path }: View, href: string): 'page' | 'true' | undefined => {
  const [here = ''] = path.split('?');
  if (here === href) return 'page';
  return href !== DESK && here.startsWith(`${href}/`) ? 'true' : undefined;
};

const NavLink = ({ view, href, label }: { view: View; href: string; label: string }) => (
  <a href={href} aria-current={currentAt(view, href)}>
    {label}
  </a>
);

// What lawyers read without writing: every incident and statement, also an old one, and removals to decide.
const LegalLinks = ({ view }: { view: SignedInView }) => (
  <>
    {isModerator(view.plan, view.me) && (
      <NavLink view={view} href="/desk/inbox" label={view.t.inbox.title} />
    )}
    <NavLink view={view} href="/desk/incidents" label={view.t.incidents} />
    <NavLink view={view} href="/desk/statements" label={view.t.statements} />
  </>
);

const Nav = ({ view }: { view: SignedInView }) => (
  <nav aria-label={view.t.mainMenu}>
    {isWriter(view.me) && (
      <>
        <NavLink view={view} href={DESK} label={view.t.desk} />
        <NavLink view={view} href="/desk/watch" label={view.t.watch.short} />
        <NavLink view={view} href="/desk/inbox" label={view.t.inbox.title} />
        <NavLink view={view} href="/desk/planned" label={view.t.planned.title} />
        <NavLink view={view} href="/desk/incidents" label={view.t.incidents} />
        <NavLink view={view} href="/desk/statements" label={view.t.statements} />
      </>
    )}
    {(view.me.roles.includes('spokesperson') || !isWriter(view.me)) && (
      <NavLink view={view} href="/approve" label={view.t.approve} />
    )}
    {isLawyer(view.me) && !isWriter(view.me) && <LegalLinks view={view} />}
    {isInsider(view.me) && <NavLink view={view} href="/search" label={view.t.search.title} />}
    {!isWriter(view.me) && <NavLink view={view} href="/staff" label={view.t.staff.title} />}
    <NavLink view={view} href="/mandates" label={view.t.mandates.short} />
    <NavLink view={view} href="/guidelines" label={view.t.guidelines.title} />
    {isAdmin(view.me) && <NavLink view={view} href="/admin" label={view.t.admin.title} />}
  </nav>
);

const LanguageSwitch = ({ view }: { view: View }) => {
  const other = view.language === 'sv' ? 'en' : 'sv';
  return (
    <form method="post" action="/language">
      <input type="hidden" name="next" value={view.path} />
      <button type="submit" class="quiet" name="language" value={other} lang={other}>
        {view.t.switchLanguage}
      </button>
    </form>
  );
};

const SignOut = ({ view }: { view: View }) => (
  <form method="post" action="/sign-out" data-forget>
    <button type="submit">{view.t.signOut}</button>
  </form>
);

const Account = ({ view }: { view: SignedInView }) => (
  <details class="account" id="account">
    <summary aria-label={view.t.signedInAs(view.me.name)}>{view.me.name}</summary>
    <div>
      <p>{titleIn(view.me, view.language)}</p>
      {view.me.roles[0] && (
        <p>
          <a href={`/help/${view.me.roles[0]}`}>{view.t.help.title}</a>
        </p>
      )}
      <p>
        <a href="/account">{view.t.account.title}</a>
      </p>
      <SignOut view={view} />
    </div>
  </details>
);

/** Brand, navigation, language switch and account. */
export const Header = ({ view }: { view: View }) => (
  <header class="top">
    <a class="brand" href="/">
      {view.t.brand}
    </a>
    {view.me && <Nav view={{ ...view, me: view.me }} />}
    <LanguageSwitch view={view} />
    {view.me && <Account view={{ ...view, me: view.me }} />}
    {view.colleague && <SignOut view={view} />}
  </header>
);
