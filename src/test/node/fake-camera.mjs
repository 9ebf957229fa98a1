// Runs in the page before its scripts: a camera that sees what it is asked to see, as a real one does never twice alike.
export function fakeCamera({ documents, steps }) {
  const FRAME = 100;
  const PAUSE = 6; // frames until the person has understood
  const decode = source => Promise.resolve(Uint8Array.from(atob(source.split(',')[1]), c => c.charCodeAt(0)))
    .then(bytes => createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })));

  async function film(canvas, draw) {
    draw();
    setInterval(draw, FRAME);
    return canvas.captureStream(30);
  }

  async function seeDocument(canvas) {
    const picture = await decode(documents[location.pathname.split('/').pop()]);
    canvas.width = picture.width;
    canvas.height = picture.height;
    const context = canvas.getContext('2d');
    return film(canvas, () => context.drawImage(picture, 0, 0));
  }

  async function seePerson(canvas) {
    const scenes = {};
    for (const [step, sources] of Object.entries(steps)) scenes[step] = await Promise.all(sources.map(decode));
    canvas.width = 640;
    canvas.height = 480;
    const context = canvas.getContext('2d');
    const jitter = () => (Math.random() - 0.5) * 5;
    let step = 'ahead';
    let at = 0;
    return film(canvas, () => {
      const asked = document.querySelector('main')?.dataset.step ?? 'ahead';
      if (asked !== step) {
        step = asked;
        at = 0;
      }
      const acted = scenes[step][at - PAUSE];
      const idle = scenes.ahead[Math.floor(Math.random() * scenes.ahead.length)];
      at++;
      context.drawImage((step !== 'ahead' && acted) || idle, jitter() - 4, jitter() - 4, 648, 486);
    });
  }

  navigator.mediaDevices.getUserMedia = async ({ video }) => {
    const canvas = document.createElement('canvas');
    return video.facingMode.ideal === 'user' ? seePerson(canvas) : seeDocument(canvas);
  };
}
