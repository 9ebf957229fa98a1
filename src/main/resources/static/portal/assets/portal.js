'use strict';

// Copies the text of the element a button names, and says so where a screen reader hears it.
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  const text = source.value ?? source.textContent.trim();
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    source.focus();
    source.select?.();
    button.textContent = 'Press Ctrl+C';
  }
});
