// A compliance officer on the pages for customers, on a phone and on a desk: finds a customer, suspends and reinstates
// them, looks at the figures. Every page is checked by axe-core.
// argv: base URL, user, password, e-mail address of a customer, folder for screenshots; exits 0 when all went well.
import { checkAccessibility } from './accessibility.mjs';
import { launch, must } from './browser.mjs';

const [base, user, password, email, shots] = process.argv.slice(2);
const SCREENS = [{ width: 390, height: 844 }, { width: 1280, height: 900 }];

const browser = await launch();
const problems = [];
/** Takes a picture and asks axe-core; nothing may be wider than the screen. */
async function inspect(page, name) {
  const width = page.viewportSize().width;
  await page.screenshot({ path: `${shots}/customers-${name}-${width}.png`, fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  must(overflow <= 0, `${name} fits into ${width} pixels (${overflow} too many)`);
  await checkAccessibility(page, `${name} at ${width}`);
}

async function visit(viewport) {
  const page = await (await browser.newContext({ viewport })).newPage();
  page.setDefaultTimeout(30_000);
  page.on('console', message => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', error => problems.push(`${page.url()}: ${error.message}`));
  await page.goto(`${base}/admin/customers`); // asks to sign in
  await page.locator('[name=username]').fill(user);
  await page.locator('[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Customers' }).waitFor();
  await inspect(page, 'list');
  await page.getByRole('link', { name: 'Figures' }).click();
  await page.getByRole('heading', { name: 'Verification scores' }).waitFor();
  await inspect(page, 'figures');
  await page.getByRole('link', { name: 'All customers' }).click();
  await page.getByLabel('E-mail address or id').fill(email);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('heading', { name: 'Measures' }).waitFor();
  must(!page.url().includes('@'), 'no e-mail address in the address');
  await page.locator('summary', { hasText: 'Suspend' }).click();
  await page.locator('summary', { hasText: 'Erase' }).click();
  await inspect(page, 'customer');
  const suspending = page.locator('form[action$="/suspend"]');
  await suspending.getByLabel('Grounds').selectOption('SUSPECTED_FRAUD');
  await suspending.getByLabel('Yes, suspend this customer').check();
  await suspending.getByRole('button', { name: 'Suspend' }).click();
  await page.getByText('The customer is suspended.').waitFor();
  await inspect(page, 'suspended');
  await page.getByRole('button', { name: 'Reinstate' }).click();
  await page.getByText('The customer is reinstated.').waitFor();
}

try {
  for (const screen of SCREENS) await visit(screen);
  must(problems.length === 0, problems.join('\n'));
} finally {
  await browser.close();
}
