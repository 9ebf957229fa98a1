// Photographs a document; what is taken goes the way of any file.
import * as camera from './camera.js';
import { put } from './forms.js';
import { guide } from './guidance.js';

const LONGEST = 2400;

export function start(main) {
  const find = name => main.querySelector(`[data-${name}]`);
  const section = find('camera');
  const video = section.querySelector('video');
  const words = section.dataset;
  const picture = find('preview').querySelector('img');
  const file = main.querySelector('#file');
  const documents = main.dataset.facing === 'environment';
  let stop = () => {};
  let taken;

  const say = text => {
    if (find('guidance').textContent !== text) find('guidance').textContent = text;
  };
  const show = (...names) => {
    for (const name of ['finder', 'open', 'take', 'preview']) find(name).hidden = !names.includes(name);
  };

  async function open() {
    show();
    say(words.opening);
    try {
      await camera.open(video, main.dataset.facing);
      show('finder', 'take');
      say('');
      if (documents) stop = guide(video, advice => say(words[advice]));
    } catch (failure) {
      show('open');
      say(words[camera.problem(failure)]);
    }
  }

  async function take() {
    taken = await camera.photograph(video, LONGEST, 0.92);
    stop();
    camera.close(video);
    say('');
    picture.src = URL.createObjectURL(taken);
    show('preview');
    find('use').focus();
  }

  function use() {
    put(file, taken);
    say(words.sending);
    find('use').disabled = find('retake').disabled = true;
    file.form.requestSubmit();
  }

  async function retake() {
    URL.revokeObjectURL(picture.src);
    await open();
    find('take').focus();
  }

  if (!camera.isAvailable()) return;
  section.hidden = find('or').hidden = false;
  video.classList.toggle('mirrored', !documents);
  section.querySelector('.frame').classList.toggle('oval', !documents);
  find('open').addEventListener('click', open);
  find('take').addEventListener('click', take);
  find('use').addEventListener('click', use);
  find('retake').addEventListener('click', retake);
  addEventListener('pagehide', () => camera.close(video));
  if (camera.wasAllowed()) open();
}
