// Chromium without a screen, and what the scripts here ask of its pages.
import { chromium } from 'playwright-core';
import { checkAccessibility } from './accessibility.mjs';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

export const launch = (...flags) => chromium.launch({ executablePath: '/usr/bin/chromium', args: [...FLAGS, ...flags] });

export const must = (holds, what) => { if (!holds) throw new Error(`not so: ${what}`); };

/** Notes whatever goes wrong in a page from now on; none of ours opens a dialog, so that one is a foreign script's. */
export function watch(page, problems) {
  page.on('console', message => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', error => problems.push(`${page.url()}: ${error.message}`));
  page.on('dialog', dialog => { problems.push(`${page.url()}: a script ran`); dialog.dismiss(); });
}

/** Takes a picture and asks axe-core; nothing may be wider than the screen, and the title is ours. */
export async function inspect(page, shots, name) {
  const { width } = page.viewportSize();
  await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  must(overflow <= 0, `${name} fits into ${width} pixels (${overflow} too many)`);
  must((await page.title()).endsWith('Pramaan'), `the title of ${name} is ours`);
  await checkAccessibility(page, `${name} at ${width}`);
}

/** A member of a client enters the portal. */
export async function signIn(page, base, email, password) {
  await page.goto(`${base}/portal/login`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
}
