// The pictures of a folder for the fake camera, as data URLs.
import { readdirSync, readFileSync } from 'node:fs';

const url = path => `data:image/jpeg;base64,${readFileSync(path).toString('base64')}`;
const frames = folder => readdirSync(folder).sort().map(file => url(`${folder}/${file}`));

export function pictures(folder) {
  const documents = ['pan-card', 'aadhaar-card-front', 'aadhaar-card-back'];
  return {
    documents: Object.fromEntries(documents.map(kind => [kind, url(`${folder}/${kind}.jpg`)])),
    steps: Object.fromEntries(['ahead', 'blink', 'turn_left', 'turn_right'].map(step => [step, frames(`${folder}/${step}`)])),
  };
}
