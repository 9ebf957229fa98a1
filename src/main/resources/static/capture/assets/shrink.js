// Pictures of today's phones are larger than the server takes; they are made smaller, never larger.
const LONGEST = 3000;

export async function shrink(file) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((done, failed) => canvas.toBlob(blob => (blob ? done(blob) : failed()), 'image/jpeg', 0.9));
}

shrink.above = 5 * 1024 * 1024;
