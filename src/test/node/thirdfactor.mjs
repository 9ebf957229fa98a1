// The portal's ThirdFactor page on a phone and on a desk, checked by axe-core: makes and changes credentials.
// argv: base URL, e-mail address and password of an owner, folder for screenshots; exits 0 when all went well.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [base, email, password, shots] = process.argv.slice(2);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
const problems = [];
const must = (holds, what) => { if (!holds) throw new Error(`not so: ${what}`); };

async function arrive(viewport) {
  const page = await (await browser.newContext({ viewport })).newPage();
  page.setDefaultTimeout(60_000);
  page.on('console', message => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', error => problems.push(`${page.url()}: ${error.message}`));
  await page.goto(`${base}/portal/login`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'ThirdFactor' }).click();
  await page.getByRole('heading', { name: 'ThirdFactor hosted flow' }).waitFor();
  return page;
}

async function inspect(page, name) {
  const width = page.viewportSize().width;
  await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  must(overflow <= 0, `${name} fits into ${width} pixels (${overflow} too many)`);
  await page.evaluate(AXE);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of found.violations.filter(each => ['serious', 'critical'].includes(each.impact)))
    problems.push(`${name} at ${width}: ${violation.id} on ${violation.nodes.map(node => node.target).join(' ')}`);
}

try {
  const phone = await arrive({ width: 390, height: 844 });
  await inspect(phone, 'thirdfactor-empty');
  await phone.getByRole('button', { name: 'Create credentials' }).click();
  const first = await phone.getByLabel('The new secret').inputValue();
  must(/^[\w-]{43}$/.test(first), 'the secret is shown');
  await inspect(phone, 'thirdfactor-fresh');
  await phone.reload();
  must(await phone.getByLabel('The new secret').count() === 0, 'the secret is not shown again');

  const desk = await arrive({ width: 1280, height: 900 });
  await inspect(desk, 'thirdfactor');
  await desk.getByText('Change the secret').click();
  await desk.getByRole('button', { name: 'Create a new secret' }).click();
  must(await desk.getByLabel('The new secret').inputValue() !== first, 'the new secret is another one');
  await inspect(desk, 'thirdfactor-changed');
  must(problems.length === 0, `no problems, but ${problems.join('; ')}`);
} finally {
  await browser.close();
}
