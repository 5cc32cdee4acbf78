// Shows the copy buttons, which do nothing without a script.
const copy = async (button) => {
  const label = button.textContent;
  const words = document.getElementById(button.dataset.copy).cloneNode(true);
  for (const reference of words.querySelectorAll('.ref')) reference.remove();
  await navigator.clipboard.writeText(
    [...words.children].map((part) => part.textContent).join('\n\n'),
  );
  button.textContent = button.dataset.copied;
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
};

const offer = () => {
  for (const button of document.querySelectorAll('[data-copy]')) button.hidden = false;
};

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-copy]');
  if (button) copy(button);
});
document.addEventListener('copy-again', offer);
offer();
