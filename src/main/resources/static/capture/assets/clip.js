// Films a clip frame by frame, as the server reads it: each frame after its length in four bytes.
import { photograph } from './camera.js';

const EVERY = 100;
const MOST = 145;
const LONGEST = 640;

/** Films until the returned function is called, which answers the frames. */
export function film(video) {
  const frames = [];
  const timer = setInterval(() => {
    if (frames.length < MOST) frames.push(photograph(video, LONGEST, 0.85));
  }, EVERY);
  return async () => {
    clearInterval(timer);
    return (await Promise.all(frames)).filter(Boolean);
  };
}

export function pack(frames) {
  return new Blob(frames.flatMap(frame => [length(frame.size), frame]), { type: 'application/octet-stream' });
}

function length(bytes) {
  const four = new DataView(new ArrayBuffer(4));
  four.setUint32(0, bytes);
  return four.buffer;
}
