// A person completes a session on the hosted pages, with a camera or with files only.
// argv: link, folder with pictures (see CaptureBrowserTests), camera | files, folder for screenshots, where it must end.
//
// Chromium's fake camera plays one file again and again (--use-file-for-fake-video-capture) and cannot be switched to
// what the page asks for; a challenge is random. So the page's own getUserMedia answers with a canvas that shows frames
// rendered from the fixture: the document that is asked for, or the person who does what they are told.
import { DESK, launch, must, PHONE, watch } from './browser.mjs';
import { checkAccessibility } from './accessibility.mjs';
import { pictures } from './capture-pictures.mjs';
import { fakeCamera } from './fake-camera.mjs';

const [link, folder, way, shots, end] = process.argv.slice(2);

const browser = await launch('--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream');
const context = await browser.newContext({ viewport: PHONE, locale: 'en-IN', permissions: ['camera'] });
const page = await context.newPage();
page.setDefaultTimeout(60_000);
const problems = [];
watch(page, problems);

const at = path => page.waitForURL(url => url.pathname === path);
const press = name => page.getByRole('button', { name, exact: true }).click();

/** Looks at the page as a phone and as a desk show it, and lets axe look too. */
async function look(name, sizes = [['390', PHONE], ['1280', DESK]]) {
  for (const [size, viewport] of sizes) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: `${shots}/capture-${way}-${name}-${size}.png`, fullPage: true });
    await checkAccessibility(page, `${name} at ${size}`);
    must(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} fits ${size} px`);
  }
  await page.setViewportSize(PHONE);
}

async function open() {
  await page.goto(link);
  await at('/capture/consent');
  must(!page.url().includes('token'), 'the token has left the address');
  const cookie = (await context.cookies()).find(({ name }) => name === 'capture');
  must(cookie.httpOnly && cookie.sameSite === 'Lax', 'the cookie is for the server alone');
}

async function consent() {
  await look('consent');
  for (const [name, language] of [['हिन्दी', 'hi'], ['Français', 'fr'], ['नेपाली', 'ne'], ['English', 'en']]) {
    await page.getByRole('link', { name }).click();
    await page.locator(`html[lang=${language}]`).waitFor();
    if (language !== 'en') await look(`consent-${language}`, [['390', PHONE]]);
  }
  await press('I agree');
  await at('/capture/choose');
  await look('choose');
  await page.getByRole('button', { name: 'Photograph them' }).focus();
  await page.keyboard.press('Enter');
}

async function photograph(kind) {
  await at(`/capture/documents/${kind}`);
  const take = page.getByRole('button', { name: 'Take picture' });
  if (kind === 'pan-card') await press('Open camera'); // once allowed, it opens by itself
  await take.waitFor();
  await page.locator('[data-guidance]:not(:empty)').waitFor();
  if (kind === 'pan-card') await look('camera');
  await take.click();
  await page.getByRole('button', { name: 'Use this picture' }).waitFor();
  if (kind === 'pan-card') {
    await look('preview');
    await press('Take another one');
    await take.click();
  }
  await press('Use this picture');
}

async function choose(kind) {
  await at(`/capture/documents/${kind}`);
  if (kind === 'pan-card') await refuse();
  await page.getByLabel('File', { exact: true }).setInputFiles(`${folder}/${kind}.jpg`);
  await press('Send');
}

async function refuse() {
  await page.getByLabel('File', { exact: true }).setInputFiles(`${folder}/tiny.jpg`);
  await press('Send');
  await page.getByRole('alert').filter({ hasText: 'at least 300 by 300' }).waitFor();
  problems.length = 0; // the browser tells of every 400
  await look('refused');
}

async function handOver() {
  await press('Go on with another device');
  await page.getByRole('img', { name: 'QR code' }).waitFor();
  await look('handover');
  const other = await context.browser().newContext();
  const there = await other.newPage();
  await there.goto(await page.getByLabel('Link', { exact: true }).inputValue());
  must(new URL(there.url()).pathname.startsWith('/capture/documents/'), 'the other device goes on where this one stopped');
  await other.close();
  await page.getByRole('link', { name: 'Go on here after all' }).click();
}

async function showFace() {
  await at('/capture/face');
  const begin = page.getByRole('button', { name: 'Begin' });
  await begin.waitFor();
  await look('face');
  await begin.click();
  await page.locator('main[data-step=blink], main[data-step^=turn]').waitFor();
  await page.screenshot({ path: `${shots}/capture-${way}-challenge-390.png` });
  await page.waitForURL(url => ['/capture/wait', '/capture/outcome'].includes(url.pathname));
}

async function sendPhoto() {
  await at('/capture/face');
  await look('face');
  await press('I cannot do this: send a still photo instead');
  await choose('live-photo');
}

async function finish() {
  await page.waitForURL(url => ['/capture/wait', '/capture/outcome'].includes(url.pathname));
  if (page.url().endsWith('/wait')) await look('wait');
  await page.waitForURL(url => url.pathname === '/capture/outcome', { timeout: 180_000 });
  await page.getByRole('heading', { name: end }).waitFor({ timeout: 5_000 });
  await look(`outcome-${end.split(' ').pop()}`);
  await page.route(url => url.hostname === 'localhost' && url.pathname === '/returned', route =>
    route.fulfill({ contentType: 'text/html', body: '<title>back</title>' }));
  await page.getByRole('link', { name: 'Return', exact: true }).click();
  await page.waitForURL(url => url.pathname === '/returned');
  console.log(`RETURNED ${page.url()}`);
}

try {
  if (way === 'camera') await page.addInitScript(fakeCamera, pictures(folder));
  else await page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }));
  await open();
  await consent();
  const give = way === 'camera' ? photograph : choose;
  await give('pan-card');
  await at('/capture/documents/aadhaar-card-front');
  await handOver();
  await give('aadhaar-card-front');
  await give('aadhaar-card-back');
  await (way === 'camera' ? showFace() : sendPhoto());
  await finish();
  must(problems.length === 0, `a clean console: ${problems.join(' | ')}`);
} catch (failure) {
  await page.screenshot({ path: `${shots}/capture-${way}-failed.png`, fullPage: true });
  console.error(failure.message, problems, page.url());
  process.exitCode = 1;
} finally {
  await browser.close();
}
