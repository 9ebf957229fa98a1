// Follows the session, whichever device it is completed on: often at first, then ever more seldom.
import { get } from './server.js';

const FIRST = 1500;
const LAST = 15000;

export function start(main) {
  const text = main.querySelector('[data-standing]');
  const bar = main.querySelector('[data-progress]');
  const only = main.dataset.only?.split(' ');
  let wait = FIRST;

  async function look() {
    try {
      const standing = await get('/capture/progress');
      const elsewhere = standing.path !== location.pathname;
      if (elsewhere && (!only || only.includes(standing.path))) {
        location.assign('/capture');
        return;
      }
      if (text && text.textContent !== standing.text) text.textContent = standing.text;
      if (bar) bar.value = standing.percent;
    } catch {
      // the connection may come back
    }
    wait = Math.min(LAST, wait * 1.2);
    setTimeout(look, wait);
  }

  setTimeout(look, wait);
}
