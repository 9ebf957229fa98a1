// A client's owner in the portal, on a phone and on a desk: signs in, makes, rotates and revokes keys, changes settings,
// invites a member who joins; an administrator makes a client. Every page is checked by axe-core.
// argv: base URL, password of owner@demo.example, password of admin, folder for screenshots; exits 0 when all went well.
import { DESK, inspect, launch, must, PHONE, signIn, watch } from './browser.mjs';

const [base, ownerPassword, adminPassword, shots] = process.argv.slice(2);
const PASSWORD = 'four words of the newcomer';

const browser = await launch();
const problems = [];

/** A browser of its own, with what its console complains of. */
async function arrive(viewport) {
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  watch(page, problems);
  return page;
}

async function enter(page, email, password) {
  await signIn(page, base, email, password);
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
}

const open = (page, link) => page.getByRole('navigation').getByRole('link', { name: link }).click();

async function keys(page) {
  await open(page, 'API keys');
  await page.getByRole('button', { name: 'Create a key' }).click();
  const key = page.getByLabel('The new key');
  must(/^kyc_live_[\w-]{43}$/.test(await key.inputValue()), 'the new key is shown');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  must(await page.evaluate(() => navigator.clipboard.readText()) === await key.inputValue(), 'the key is copied');
  await inspect(page, shots, 'portal-keys-fresh');
  const prefix = (await key.inputValue()).slice(0, 13);
  await page.reload();
  must(await key.count() === 0, 'the key is not shown again');

  await page.getByLabel(`Rotate ${prefix}`).click();
  await page.getByLabel('The old key ends').filter({ visible: true }).selectOption('WEEK');
  await page.getByRole('button', { name: 'Create the new key' }).filter({ visible: true }).click();
  const next = (await key.inputValue()).slice(0, 13);
  await page.locator('li', { hasText: prefix }).locator('.badge.soon').waitFor();
  await inspect(page, shots, 'portal-keys');

  for (const each of [prefix, next]) {
    await page.getByLabel(`Revoke ${each}`).click();
    await page.getByRole('button', { name: 'Revoke this key' }).filter({ visible: true }).click();
    await page.getByText('The key is revoked').waitFor();
  }
  await page.getByText('Ended keys').click();
  must(await page.locator('.past').getByText(prefix).isVisible(), 'the revoked key stands among the ended ones');
}

async function testMode(page) {
  await page.getByRole('button', { name: 'Switch to test' }).click();
  await page.getByText('You are looking at test data').waitFor();
  await inspect(page, shots, 'portal-test');
  await open(page, 'API keys');
  await page.getByRole('button', { name: 'Create a key' }).click();
  const key = await page.getByLabel('The new key').inputValue();
  must(key.startsWith('kyc_test_'), 'a key for test data says so');
  await page.getByLabel(`Revoke ${key.slice(0, 13)}`).click();
  await page.getByRole('button', { name: 'Revoke this key' }).filter({ visible: true }).click();
  await page.getByRole('button', { name: 'Switch to live' }).click();
}

async function settings(page) {
  await open(page, 'Settings');
  const box = page.getByLabel('Resume an open session');
  const before = await box.isChecked();
  await box.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The settings are saved').waitFor();
  must(await box.isChecked() !== before, 'the setting is kept');
  await inspect(page, shots, 'portal-settings');
  await page.getByLabel('Central KYC').waitFor();
  await box.setChecked(before);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The settings are saved').waitFor();
}

async function members(page, newcomer) {
  await open(page, 'Members');
  const name = `<b>Nia</b> ${Date.now()}`;
  const email = `newcomer-${Date.now()}@demo.example`;
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.locator('section', { hasText: 'Invite somebody' }).getByLabel('Role').selectOption('VIEWER');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'The link' }).inputValue();
  await page.getByText(name).waitFor();
  await inspect(page, shots, 'portal-members');

  await newcomer.goto(link);
  await inspect(newcomer, shots, 'portal-join');
  await newcomer.getByLabel('Password').fill(PASSWORD);
  await newcomer.getByLabel('The same again').fill(PASSWORD);
  await newcomer.keyboard.press('Enter');
  await newcomer.getByText('Your password is set').waitFor();
  await enter(newcomer, email, PASSWORD);
  await look(newcomer);
  await changePassword(newcomer, email);

  await page.getByLabel(`Remove ${name}`).click();
  await page.getByRole('button', { name: 'Remove this member' }).filter({ visible: true }).click();
  await page.getByText('The member is removed').waitFor();
  await newcomer.reload();
  await newcomer.getByRole('heading', { name: 'Client portal' }).waitFor();
  await inspect(newcomer, shots, 'portal-login');
}

/** Whoever changes their password signs in anew. */
async function changePassword(page, email) {
  await page.getByTitle('Change your password').click();
  await page.getByLabel('Present password').fill('not the present one');
  await page.getByLabel('New password').fill(`${PASSWORD}, changed`);
  await page.getByLabel('The same again').fill(`${PASSWORD}, changed`);
  await page.keyboard.press('Enter');
  await page.getByText('The present password is not right').waitFor();
  await inspect(page, shots, 'portal-password');
  await page.getByLabel('Present password').fill(PASSWORD);
  await page.getByLabel('New password').fill(`${PASSWORD}, changed`);
  await page.getByLabel('The same again').fill(`${PASSWORD}, changed`);
  await page.keyboard.press('Enter');
  await page.getByText('Your password is set').waitFor();
  await enter(page, email, `${PASSWORD}, changed`);
}

/** A viewer finds nothing to change. */
async function look(viewer) {
  for (const link of ['API keys', 'Settings', 'Members']) {
    await open(viewer, link);
    await viewer.getByRole('heading', { name: link, level: 1 }).waitFor();
    must(await viewer.locator('main form button').count() === 0, `a viewer has no button under ${link}`);
  }
}

async function administration(page) {
  await page.goto(`${base}/admin/clients`);
  await page.locator('input[name=username]').fill('admin');
  await page.locator('input[name=password]').fill(adminPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Clients' }).waitFor();
  const slug = `browser-${Date.now()}`;
  await page.getByLabel('Name', { exact: true }).fill('Browser Bank');
  await page.getByLabel('Short name').fill(slug);
  await page.getByLabel("First owner's name").fill('Otto Owner');
  await page.getByLabel("First owner's e-mail address").fill(`${slug}@bank.example`);
  await page.getByRole('button', { name: 'Create the client' }).click();
  await page.getByRole('textbox', { name: 'The link' }).waitFor();
  await inspect(page, shots, 'portal-admin-clients');
  await page.locator('tr', { hasText: slug }).getByRole('link').click();
  await page.getByRole('heading', { name: 'Browser Bank' }).waitFor();
  await page.getByLabel('Requests a minute').fill('250');
  await page.getByRole('button', { name: 'Change the plan' }).click();
  await page.getByText('The plan is changed').waitFor();
  await page.getByLabel('Credits to grant').fill('40');
  await page.getByRole('button', { name: 'Grant' }).click();
  await page.getByText('The credits are granted').waitFor();
  await inspect(page, shots, 'portal-admin-client');
}

try {
  for (const viewport of [DESK, PHONE]) {
    const page = await arrive(viewport);
    await enter(page, 'owner@demo.example', ownerPassword);
    await inspect(page, shots, 'portal-overview');
    await keys(page);
    await testMode(page);
    await settings(page);
    await members(page, await arrive(viewport));
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out').waitFor();
    await administration(await arrive(viewport));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
} finally {
  await browser.close();
}
