// Starts what the page needs; every page also works without.
import { guardForms } from './forms.js';

const main = document.querySelector('main');

guardForms();
switch (main.dataset.page) {
  case 'document':
    (await import('./document.js')).start(main);
    break;
  case 'face':
    (await import('./face.js')).start(main);
    break;
  case 'follow':
    (await import('./follow.js')).start(main);
    break;
}
