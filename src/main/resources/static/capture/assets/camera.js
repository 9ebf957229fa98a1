// One camera and its pictures.
const REMEMBERED = 'camera-allowed';

export const isAvailable = () => Boolean(navigator.mediaDevices?.getUserMedia);

/** Whether the person allowed it before, so that it may open by itself. */
export const wasAllowed = () => sessionStorage.getItem(REMEMBERED) === 'yes';

export async function open(video, facing) {
  const wanted = { facingMode: { ideal: facing }, width: { ideal: 1920 }, height: { ideal: 1080 } };
  if (facing === 'user') Object.assign(wanted, { width: { ideal: 1280 }, height: { ideal: 960 } });
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
  await video.play();
  sessionStorage.setItem(REMEMBERED, 'yes');
}

export function close(video) {
  video.srcObject?.getTracks().forEach(track => track.stop());
  video.srcObject = null;
}

/** What the camera sees now, as JPEG whose longer side has at most so many pixels. */
export function photograph(video, longest, quality) {
  const scale = Math.min(1, longest / Math.max(video.videoWidth, video.videoHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  canvas.getContext('2d').drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
}

/** Why it did not open, as the name of the words for it. */
export const problem = failure => (failure?.name === 'NotAllowedError' ? 'denied' : 'none');
