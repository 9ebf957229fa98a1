// What a picture of a document looks like, by a small grey copy of the part inside the frame.
const WIDTH = 320;
const CARD = 85.6 / 53.98; // ISO/IEC 7810 ID-1
const CELLS_ACROSS = 8;
const CELLS_DOWN = 5;

/** The part of the video inside the frame, in its own pixels. */
function framed(video) {
  let width = video.videoWidth * 0.88;
  let height = width / CARD;
  if (height > video.videoHeight * 0.92) {
    height = video.videoHeight * 0.92;
    width = height * CARD;
  }
  return { x: (video.videoWidth - width) / 2, y: (video.videoHeight - height) / 2, width, height };
}

export function grey(video, canvas) {
  const part = framed(video);
  canvas.width = WIDTH;
  canvas.height = Math.round(WIDTH / CARD);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(video, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint8Array(canvas.width * canvas.height);
  for (let i = 0; i < pixels.length; i++)
    pixels[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2];
  return { pixels, width: canvas.width, height: canvas.height };
}

export const brightness = ({ pixels }) => pixels.reduce((sum, value) => sum + value, 0) / pixels.length;

/** Share of the pixels that are burnt out. */
export const glare = ({ pixels }) => pixels.filter(value => value > 250).length / pixels.length;

/** Variance of the Laplacian. */
export function sharpness({ pixels, width, height }) {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const value = 4 * pixels[i] - pixels[i - 1] - pixels[i + 1] - pixels[i - width] - pixels[i + width];
      sum += value;
      squares += value * value;
      count++;
    }
  return squares / count - (sum / count) ** 2;
}

/** Share of the frame's cells in which there is something to see. */
export function fill(picture) {
  let filled = 0;
  for (let row = 0; row < CELLS_DOWN; row++)
    for (let column = 0; column < CELLS_ACROSS; column++) if (deviation(picture, row, column) > 8) filled++;
  return filled / (CELLS_ACROSS * CELLS_DOWN);
}

function deviation({ pixels, width, height }, row, column) {
  const [left, right] = [column, column + 1].map(cell => Math.floor((cell * width) / CELLS_ACROSS));
  const [top, bottom] = [row, row + 1].map(cell => Math.floor((cell * height) / CELLS_DOWN));
  let sum = 0;
  let squares = 0;
  const count = (right - left) * (bottom - top);
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const value = pixels[y * width + x];
      sum += value;
      squares += value * value;
    }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}
