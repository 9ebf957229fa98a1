// Advice while the camera looks. It keeps nobody from taking the picture: the server decides what it can read.
import { brightness, fill, glare, grey, sharpness } from './measures.js';

const EVERY = 400;
const ADVICE = { dark: 50, bright: 235, glare: 0.12, fill: 0.35, sharpness: 60 };

export function advise(video, canvas) {
  const picture = grey(video, canvas);
  const light = brightness(picture);
  if (light < ADVICE.dark) return 'dark';
  if (light > ADVICE.bright) return 'bright';
  if (fill(picture) < ADVICE.fill) return 'far';
  if (glare(picture) > ADVICE.glare) return 'glare';
  return sharpness(picture) < ADVICE.sharpness ? 'blur' : 'good';
}

/** Tells the advice again and again until the returned function is called; the same twice in a row is worth saying. */
export function guide(video, tell) {
  const canvas = document.createElement('canvas');
  let last = '';
  const timer = setInterval(() => {
    if (!video.videoWidth) return;
    const advice = advise(video, canvas);
    if (advice === last) tell(advice);
    last = advice;
  }, EVERY);
  return () => clearInterval(timer);
}

/** Whether there is too little light to see a face. */
export const isDark = video => brightness(grey(video, document.createElement('canvas'))) < ADVICE.dark;
