// Leads a person through the challenge.
import * as camera from './camera.js';
import { film, pack } from './clip.js';
import { isDark } from './guidance.js';
import { post } from './server.js';

const AHEAD = 1500;
const BETWEEN = 1200;
const STEP = { blink: 3000, turn_left: 3600, turn_right: 3600 };
const CHALLENGES = '/capture/face/challenges';

const pause = time => new Promise(done => setTimeout(done, time));

export function start(main) {
  const find = name => main.querySelector(`[data-${name}]`);
  const video = main.querySelector('video');
  const words = main.dataset;

  const say = text => (find('guidance').textContent = text);
  const warn = text => (find('alert').textContent = text);

  async function open() {
    find('open').hidden = true;
    say(words.opening);
    try {
      await camera.open(video, 'user');
      find('finder').hidden = find('begin').hidden = false;
      say(isDark(video) ? words.dark : words.place);
      find('begin').focus();
    } catch (failure) {
      find('open').hidden = false;
      say(words[camera.problem(failure)]);
    }
  }

  /** One instruction after the other; the bar tells who cannot hear them how far they are. */
  async function lead(steps) {
    const acts = steps.flatMap(step => [[step.text, STEP[step.code], step.code], [words.back, BETWEEN]]);
    const all = [[words.ahead, AHEAD], ...acts];
    for (const [index, [text, time, code]] of all.entries()) {
      main.dataset.step = code ?? 'ahead';
      say(text);
      find('progress').value = (100 * index) / all.length;
      await pause(time);
    }
    delete main.dataset.step;
    find('progress').value = 100;
  }

  async function attempt() {
    const challenge = await post(CHALLENGES);
    if (!challenge.ok) return challenge;
    const stop = film(video);
    await lead(challenge.steps);
    const frames = await stop();
    say(words.done);
    return post(`${CHALLENGES}/${challenge.id}`, pack(frames));
  }

  async function begin() {
    warn('');
    find('begin').hidden = true;
    find('progress').hidden = false;
    const told = await attempt().catch(() => ({ met: false, message: words.offline }));
    find('progress').hidden = true;
    if (told.met) {
      say(told.message);
      location.assign('/capture');
      return;
    }
    say(words.place);
    warn(told.message);
    find('begin').textContent = words.retry;
    find('begin').hidden = false;
    find('begin').focus();
  }

  if (!camera.isAvailable()) {
    find('intro').textContent = words.none;
    find('still').className = '';
    return;
  }
  find('camera').hidden = false;
  find('open').addEventListener('click', open);
  find('begin').addEventListener('click', begin);
  addEventListener('pagehide', () => camera.close(video));
  if (camera.wasAllowed()) open();
}
