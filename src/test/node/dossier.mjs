// A reviewer reads a customer's file by itself and within Tasklist, by keyboard too.
// argv: base URL, task id, folder for screenshots; exits 0 when nothing is in the way.
import { checkAccessibility } from './accessibility.mjs';
import { launch, must } from './browser.mjs';

const [base, task, shots] = process.argv.slice(2);
const LABELS = ['Identity document, front', 'Identity document, back', 'Selfie', 'Proof of address'];

const browser = await launch();
const page = await browser.newPage();
page.setDefaultTimeout(60_000);
const problems = [];

async function signIn() {
  await page.goto(`${base}/camunda/app/tasklist/default/`);
  await page.locator('input[name=username]').waitFor();
  await page.keyboard.type('reviewer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('reviewer');
  await page.keyboard.press('Enter');
  await page.locator('li.task').first().waitFor().catch(() => page.reload()); // a cold server may be slower than Tasklist waits
  await page.locator('li.task').first().waitFor();
  page.on('console', message => message.type() === 'error' && problems.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', error => problems.push(error.message));
}

async function picturesAreShown(frame) {
  const pictures = frame.locator('.documents img');
  must(await pictures.count() === 3, 'JPEG, GIF and PNG or WebP are pictures');
  for (const picture of await pictures.all()) {
    await picture.evaluate(image => image.decode());
    must(await picture.evaluate(image => image.naturalWidth > 0), 'each picture is shown');
  }
  must(await frame.locator('.paper').count() === 1, 'the PDF is a sheet of paper');
}

async function read(width) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${base}/dossier/${task}`);
  await picturesAreShown(page);
  await page.screenshot({ path: `${shots}/dossier-${width}.png`, fullPage: true });
  must(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `it fits ${width}`);
  await checkAccessibility(page, `dossier at ${width}`);
}

async function readByKeyboard() {
  for (const label of LABELS) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement.innerText);
    must(focused.includes(label) && focused.includes('opens in a new tab'), `Tab comes to ${label}, not ${focused}`);
  }
  await page.screenshot({ path: `${shots}/dossier-focus.png`, fullPage: true });
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Shift+Tab').then(() => page.keyboard.press('Enter'))]);
  await tab.waitForLoadState();
  must(tab.url().endsWith('/documents/SELFIE'), `Enter opens the document, ${tab.url()}`);
  await tab.close();
}

async function readInTasklist() {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(`${base}/camunda/app/tasklist/default/#/?task=${task}`);
  const frame = page.frameLocator('#review-page');
  await frame.getByText('What the automatic verification found').waitFor();
  await picturesAreShown(frame);
  await page.screenshot({ path: `${shots}/dossier-tasklist.png` });
  await checkAccessibility(page.frames().find(one => one.url().includes('/dossier/')), 'dossier in Tasklist');
}

try {
  await signIn();
  for (const width of [390, 1280]) await read(width);
  await readByKeyboard();
  await readInTasklist();
  must(problems.length === 0, `a clean console: ${problems.join(' | ')}`);
} catch (failure) {
  await page.screenshot({ path: `${shots}/dossier-failed.png` });
  console.error(failure.message, problems);
  process.exitCode = 1;
} finally {
  await browser.close();
}
