// An owner who signs in to the portal at Keycloak, on a phone and on a desk, and the pages that refuse somebody.
// argv: base URL, user, password, folder for screenshots; exits 0 when all went well.
import { DESK, PHONE, inspect, launch, must, watch } from './browser.mjs';

const [base, user, password, shots] = process.argv.slice(2);
const REFUSALS = { '/login': ['group', 'name', 'down', 'again', 'here', 'out'],
  '/portal/login': ['group', 'several', 'email', 'down', 'again', 'here', 'out'] };

const browser = await launch();
const problems = [];

async function refusals(page) {
  for (const [path, reasons] of Object.entries(REFUSALS))
    for (const reason of reasons) {
      await page.goto(`${base}${path}?${reason}`);
      await page.getByRole(reason === 'out' ? 'status' : 'alert').waitFor();
      await page.getByText('Sign in with Keycloak').waitFor();
      await inspect(page, shots, `keycloak${path.replaceAll('/', '-')}-${reason}`);
    }
}

async function owner(page) {
  await page.goto(`${base}/portal/members`);
  await inspect(page, shots, 'keycloak-portal');
  await page.getByText('Sign in with Keycloak').click();
  await page.locator('input[name=username]').fill(user);
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Members' }).waitFor();
  await inspect(page, shots, 'keycloak-members');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out.').waitFor();
  await page.getByText('Sign in with Keycloak').click();
  await page.locator('input[name=password]').waitFor();
}

try {
  for (const viewport of [PHONE, DESK]) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    watch(page, problems);
    await refusals(page);
    await owner(page);
    await context.close();
  }
  const ours = problems.filter(problem => problem.startsWith(base)); // not what Keycloak's own pages complain of
  must(ours.length === 0, ours.join(' | '));
} catch (failure) {
  console.error(failure.message, problems);
  process.exitCode = 1;
} finally {
  await browser.close();
}
