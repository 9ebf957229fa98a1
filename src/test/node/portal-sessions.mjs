// A member of a client among its test sessions, on a desk and on a phone: searches, reads a case and its drawing, looks
// at usage and at the status page. Every page is checked by axe-core and must not be wider than the screen.
// argv: base URL, e-mail address, password, id of a session in review, folder for screenshots; exits 0 when all went well.
import { DESK, inspect, launch, must, PHONE, signIn, watch } from './browser.mjs';

const [base, email, password, session, shots] = process.argv.slice(2);

const browser = await launch();
const problems = [];

async function arrive(viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  watch(page, problems);
  return page;
}

async function enter(page) {
  await signIn(page, base, email, password);
  await page.getByRole('button', { name: 'Switch to test' }).click();
  await page.getByText('You are looking at test data').waitFor();
}

async function search(page) {
  await page.getByRole('navigation', { name: 'Portal' }).getByRole('link', { name: 'Sessions' }).click();
  await page.getByRole('heading', { name: 'Sessions' }).waitFor();
  must(await page.getByText('<b>nobody</b>').count() > 0, 'a hostile user is text');
  await inspect(page, shots, 'portal-sessions');
  await page.getByLabel('User or session id').fill('REVIEW-browser');
  await page.getByLabel('Status').selectOption('IN_REVIEW');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: 'Show all' }).waitFor();
  must(await page.getByLabel('User or session id').inputValue() === 'REVIEW-browser', 'the form keeps the search');
  must(await page.getByRole('link', { name: 'sandbox-rejected-browser' }).count() === 0, 'the search narrows');
  must(!page.url().includes('REVIEW-browser'), 'what was typed is not in the address');
  await look(page, 'nobody-has-this-name');
  await inspect(page, shots, 'portal-sessions-none');
  await look(page, session);
  await page.getByRole('link', { name: 'sandbox-review-browser' }).click();
}

/** Searches for that alone. */
async function look(page, text) {
  await page.goto(`${base}/portal/sessions`);
  await page.getByLabel('User or session id').fill(text);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: 'Show all' }).waitFor();
}

async function readCase(page) {
  await page.getByRole('heading', { name: 'sandbox-review-browser' }).waitFor();
  const drawing = page.locator('[data-diagram][data-drawn]');
  await drawing.waitFor();
  must(await drawing.locator('[data-element-id="ReviewSession"].here').count() === 1, 'the case is seen in review');
  must(await drawing.locator('[data-element-id="MatchFaces"].done').count() === 1, 'what was done is seen');
  must(await drawing.locator('.bjs-powered-by').isVisible(), 'the mark of bpmn.io is seen');
  for (const tool of ['Larger', 'Smaller', 'Where it is', 'Whole drawing'])
    await page.getByRole('button', { name: tool }).click();
  if (page.viewportSize().width < 700) await page.getByRole('button', { name: 'Where it is' }).click();
  await page.getByText('The way in words').click();
  await page.locator('.way .here', { hasText: 'Review session' }).waitFor();
  await page.locator('.exhibits img').first().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('.exhibits img').naturalWidth > 0);
  await inspect(page, shots, 'portal-session-whole');
  await page.getByText('The way in words').click();
  const { width } = page.viewportSize();
  await page.screenshot({
    path: `${shots}/portal-session-${width}.png`, fullPage: true, clip: { x: 0, y: 0, width, height: 1330 },
  });
}

async function usage(page) {
  await page.getByRole('navigation', { name: 'Portal' }).getByRole('link', { name: 'Usage' }).click();
  await page.getByRole('link', { name: '7 days' }).click();
  await page.locator('svg.days rect').first().waitFor();
  await inspect(page, shots, 'portal-usage');
  await page.getByText('Numbers').click();
  await page.getByRole('columnheader', { name: 'Beyond the plan' }).waitFor();
  await inspect(page, shots, 'portal-usage-numbers');
}

async function status(viewport) {
  const page = await arrive(viewport);
  await page.goto(`${base}/status`);
  await page.getByRole('heading', { name: 'Status of Pramaan' }).waitFor();
  await inspect(page, shots, 'status');
}

try {
  for (const screen of [DESK, PHONE]) {
    const page = await arrive(screen);
    await enter(page);
    await search(page);
    await readCase(page);
    await usage(page);
    await status(screen);
  }
} catch (error) {
  problems.push(String(error.stack ?? error));
} finally {
  await browser.close();
}
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
