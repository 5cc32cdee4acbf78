// Puts a piece into the text where the writer was last. The buttons do nothing without a script.
let area = document.querySelector('.writer textarea');

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
  if (target.matches('.writer textarea')) area = target;
});
document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-insert]');
  if (button && area) insert(button.dataset.insert);
});
for (const button of document.querySelectorAll('[data-insert]')) button.hidden = !area;
