// A person at the DigiLocker simulator: allows access as the given user, and comes back to the server.
// argv: authorization URL, user, words of the page to end on, folder for screenshots; exits 0 when they are there.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [url, user, words, shots] = process.argv.slice(2);
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
const page = await browser.newPage();
page.setDefaultTimeout(60_000);
const problems = [];
page.on('console', message => message.type() === 'error' && problems.push(message.text()));
page.on('pageerror', error => problems.push(error.message));

await page.goto(url);
await page.locator(`input[value="${user}"]`).check();
await page.screenshot({ path: `${shots}/digilocker-consent.png` });
await page.getByRole('button', { name: 'Allow' }).click();
await page.getByText(words).waitFor();
await page.screenshot({ path: `${shots}/digilocker-returned.png` });
await browser.close();
if (problems.length) throw new Error(problems.join('\n'));
