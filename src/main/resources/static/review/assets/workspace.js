// The review page: pictures that zoom and move together, documents that open large, a frame as tall as the page.
'use strict';

const MOST = 8;
const STEP = 1.25;
const SHIFT = 40; // pixels for each press of an arrow key

/** Zooms and moves the pictures of one group as one; each keeps its own size, so the place is kept as a share of it. */
class Viewer {
  constructor(group) {
    this.panes = [...group.querySelectorAll('.pane')];
    this.level = group.querySelector('[data-zoom="level"]');
    this.panes.forEach(pane => this.listen(pane));
    this.button(group, 'in', () => this.zoom(STEP));
    this.button(group, 'out', () => this.zoom(1 / STEP));
    this.button(group, 'reset', () => this.reset());
    this.reset();
  }

  button(group, name, action) {
    group.querySelector(`[data-zoom="${name}"]`).addEventListener('click', action);
  }

  listen(pane) {
    pane.addEventListener('wheel', event => this.wheel(event), { passive: false });
    pane.addEventListener('keydown', event => this.key(event));
    pane.addEventListener('pointerdown', event => pane.setPointerCapture(event.pointerId));
    pane.addEventListener('pointermove', event => {
      if (pane.hasPointerCapture(event.pointerId)) this.move(pane, event.movementX, event.movementY);
    });
    pane.querySelector('img').draggable = false;
  }

  wheel(event) {
    const before = this.scale;
    this.zoom(event.deltaY < 0 ? STEP : 1 / STEP);
    if (this.scale !== before) event.preventDefault(); // else the page scrolls on
  }

  key(event) {
    const pane = event.currentTarget;
    const actions = {
      '+': () => this.zoom(STEP),
      '=': () => this.zoom(STEP),
      '-': () => this.zoom(1 / STEP),
      '0': () => this.reset(),
      ArrowLeft: () => this.move(pane, SHIFT, 0),
      ArrowRight: () => this.move(pane, -SHIFT, 0),
      ArrowUp: () => this.move(pane, 0, SHIFT),
      ArrowDown: () => this.move(pane, 0, -SHIFT),
    };
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  }

  reset() {
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    this.draw();
  }

  zoom(factor) {
    this.scale = Math.min(MOST, Math.max(1, this.scale * factor));
    this.move(this.panes[0], 0, 0);
  }

  move(pane, dx, dy) {
    const most = (this.scale - 1) / 2;
    this.x = Math.min(most, Math.max(-most, this.x + dx / pane.clientWidth));
    this.y = Math.min(most, Math.max(-most, this.y + dy / pane.clientHeight));
    this.draw();
  }

  draw() {
    for (const pane of this.panes) {
      pane.querySelector('img').style.transform =
        `translate(${this.x * 100}%, ${this.y * 100}%) scale(${this.scale})`;
    }
    this.level.textContent = `${Math.round(this.scale * 100)} %`;
  }
}

function sayWhatIsMissing(pane) {
  const image = pane.querySelector('img');
  const say = () => {
    image.hidden = true;
    pane.classList.add('missing');
    pane.append(`${image.alt}: there is no such picture.`);
  };
  if (image.complete && image.naturalWidth === 0) say();
  else image.addEventListener('error', say, { once: true });
}

function openLarge(large, viewer, button) {
  const thumbnail = button.querySelector('img');
  const image = large.querySelector('.pane img');
  image.src = thumbnail.src;
  image.alt = thumbnail.alt;
  large.querySelector('[data-large="title"]').textContent = button.dataset.open;
  large.hidden = false;
  viewer.reset();
  large.scrollIntoView({ block: 'nearest' });
  large.querySelector('.pane').focus({ preventScroll: true });
  large.opener = button;
}

function closeLarge(large) {
  large.hidden = true;
  large.opener?.focus();
}

function documents(large) {
  const viewer = new Viewer(large);
  document.querySelectorAll('[data-open]').forEach(button =>
    button.addEventListener('click', () => openLarge(large, viewer, button)));
  large.querySelector('[data-large="close"]').addEventListener('click', () => closeLarge(large));
  large.addEventListener('keydown', event => event.key === 'Escape' && closeLarge(large));
}

function fitFrame() {
  const frame = window.frameElement;
  if (!frame) return;
  const fit = () => { frame.style.height = `${document.documentElement.offsetHeight}px`; };
  new ResizeObserver(fit).observe(document.documentElement);
  fit();
}

function localTimes() {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  document.querySelectorAll('time').forEach(time => {
    time.title = time.textContent;
    time.textContent = format.format(new Date(time.dateTime));
  });
}

document.querySelectorAll('.pair .pane').forEach(sayWhatIsMissing);
document.querySelectorAll('.comparison').forEach(group => new Viewer(group));
document.querySelectorAll('[data-large=""]').forEach(documents);
localTimes();
fitFrame();
