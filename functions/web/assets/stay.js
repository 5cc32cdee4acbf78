// After a form was sent from a page, the page is shown where it was. Without this script it is shown at what
// was changed, which the address names.
const KEY = 'talan-stay';
const SOON_MS = 20_000;

const store = (action) => {
  try {
    return action(sessionStorage);
  } catch {
    return undefined; // Private windows may refuse; the page works without.
  }
};

addEventListener('submit', () => {
  const place = { path: location.pathname, y: scrollY, at: Date.now() };
  store((kept) => kept.setItem(KEY, JSON.stringify(place)));
});

const kept = JSON.parse(store((session) => session.getItem(KEY)) ?? 'null');
store((session) => session.removeItem(KEY));
const isHere = kept?.path === location.pathname && Date.now() - kept.at < SOON_MS;
// A refused form is shown at what is to be mended.
if (isHere && !document.querySelector('[data-refused]')) {
  const back = () => scrollTo({ top: kept.y, behavior: 'instant' });
  back();
  addEventListener('load', back, { once: true });
}
