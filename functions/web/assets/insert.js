// Puts a piece into the text where the writer was last. The buttons do nothing without a script.
const areas = ':is(.writer, .request) textarea';
const buttons = document.querySelectorAll('[data-insert]');
let area = document.querySelector('.writer textarea');

const offer = () => {
  for (const button of buttons) button.hidden = !area;
};

const insert = (words) => {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const before = value.slice(0, start);
  const gap = before === '' || /\s$/u.test(before) ? '' : ' ';
  const after = /^\S/u.test(value.slice(end)) ? ' ' : '';
  area.focus();
  area.setRangeText(`${gap}${words}${after}`, start, end, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

document.addEventListener('focusin', ({ target }) => {
  if (!target.matches(areas)) return;
  area = target;
  offer();
});
document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-insert]');
  if (button && area) insert(button.dataset.insert);
});
offer();
