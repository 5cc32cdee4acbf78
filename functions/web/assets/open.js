// Makes the form that opens an incident quick: Enter leads on, and pasted lines become facts. Without it
// a line of its own is a fact too, and Enter in a field opens nothing.
const form = document.querySelector('.opening');
const rows = [...form.querySelectorAll('.known li')];
const wordsOf = (row) => row.querySelector('textarea');

const isTyped = ({ type, checked, defaultChecked, value, defaultValue }) =>
  ['checkbox', 'radio'].includes(type) ? checked !== defaultChecked : value !== defaultValue;

const changed = (field) => field.dispatchEvent(new Event('input', { bubbles: true }));

// The next thing to fill after the title: how severe it is, or the first fact once that is chosen.
const afterTitle = () => form.querySelector('[name="severity"]:checked, [name="severity"]');

const fill = (from, lines) => {
  const free = rows.slice(from).filter((row, i) => i === 0 || wordsOf(row).value === '');
  // More lines than rows stay lines of the last one: the server takes each as a fact.
  const last = lines.slice(free.length - 1).join('\n');
  const texts = lines.length > free.length ? [...lines.slice(0, free.length - 1), last] : lines;
  texts.forEach((text, i) => {
    wordsOf(free[i]).value = text;
    changed(wordsOf(free[i]));
  });
  wordsOf(free[Math.min(texts.length, free.length - 1)]).focus();
};

const split = (field) => {
  const lines = field.value
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
  if (lines.length > 1) fill(rows.indexOf(field.closest('li')), lines);
};

const goOn = (field) => {
  if (field.name === 'title') return afterTitle().focus();
  const row = field.closest('.known li');
  if (!row) return;
  const next = rows[rows.indexOf(row) + 1];
  if (field.value.trim() && next) wordsOf(next).focus();
};

form.addEventListener('keydown', (event) => {
  const { key, target: field } = event;
  if (key !== 'Enter' || event.isComposing || event.shiftKey) return;
  if (!field.matches('input:not([type]), input[type="text"], .known textarea')) return;
  event.preventDefault();
  goOn(field);
});
form.addEventListener('input', ({ target: field }) => {
  if (field.matches('.known textarea') && field.value.includes('\n')) split(field);
});
// Words that the browser had kept are not hidden.
const holdsWords = (panel) => [...panel.querySelectorAll('input, textarea')].some(isTyped);
for (const panel of form.querySelectorAll('.panel')) panel.open ||= holdsWords(panel);
// A link to a folded field unfolds it.
for (const link of document.querySelectorAll('a[data-unfolds], [data-refused] a')) {
  link.addEventListener('click', () => {
    document.getElementById(link.hash.slice(1))?.closest('details')?.setAttribute('open', '');
  });
}
if (!document.querySelector('[data-refused]')) form.querySelector('[name="title"]').focus();
