'use strict';

// Draws the diagram of a case with the steps it has done and where it is now; without this script the list remains.
(async () => {
  const place = document.querySelector('[data-diagram]');
  if (!place) return;
  const narrow = 700;
  const step = 1.25;
  const ids = (written) => written.split(' ').filter(Boolean);
  const viewer = new BpmnJS({ container: place });
  try {
    const answer = await fetch(place.dataset.source, { headers: { Accept: 'application/xml' } });
    if (!answer.ok) throw new Error(String(answer.status));
    await viewer.importXML(await answer.text());
  } catch {
    viewer.destroy();
    place.textContent = 'The drawing cannot be shown; the way in words is below.';
    place.classList.add('missing');
    return;
  }
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const here = ids(place.dataset.here).filter((id) => registry.get(id));
  ids(place.dataset.done).filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, 'done'));
  here.forEach((id) => canvas.addMarker(id, 'here'));
  viewer.get('zoomScroll').toggle(false); // the wheel scrolls the page

  // A step inside another that is expanded is the more exact place.
  const exact = here.map((id) => registry.get(id)).find((element) => !here.some((id) => registry.get(id).parent === element));
  const whole = () => canvas.zoom('fit-viewport', 'auto');
  const close = () => {
    if (!exact) return whole();
    canvas.zoom(0.8);
    const view = canvas.viewbox();
    canvas.viewbox({
      x: exact.x + exact.width / 2 - view.width / 2,
      y: exact.y + exact.height / 2 - view.height / 2,
      width: view.width,
      height: view.height,
    });
  };
  const act = { in: () => canvas.zoom(canvas.zoom() * step), out: () => canvas.zoom(canvas.zoom() / step), whole, here: close };
  const tools = document.querySelector('[data-diagram-tools]');
  tools.hidden = false;
  tools.addEventListener('click', (event) => act[event.target.closest('[data-zoom]')?.dataset.zoom]?.());
  if (place.clientWidth < narrow) close();
  else whole();
  place.dataset.drawn = 'yes';
})();
