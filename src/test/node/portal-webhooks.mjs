// A client's owner and its webhooks, on a desk and on a phone: finds one that was switched off, looks into the log and a
// hostile answer, sends an event again, adds a webhook, tests, changes and deletes it. Every page is checked by axe-core.
// argv: base URL, e-mail address and password of the owner, a receiver's URL, folder for screenshots; exits 0 when all
// went well.
import { DESK, inspect, launch, must, PHONE, signIn, watch } from './browser.mjs';

const [base, email, password, receiver, shots] = process.argv.slice(2);

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
  await page.getByRole('navigation').getByRole('link', { name: 'Webhooks' }).click();
  await page.getByRole('heading', { name: 'Webhooks', level: 1 }).waitFor();
}

async function log(page) {
  must(await page.getByText('Off since').count() === 1, 'the one that is gone is shown as off');
  await inspect(page, shots, 'portal-webhooks');
  await page.getByRole('link', { name: 'Delivery log' }).click();
  await page.getByLabel('State').selectOption('DELIVERED');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('link', { name: 'Show all' }).waitFor();
  await page.getByRole('link', { name: 'Show all' }).click();
  await inspect(page, shots, 'portal-deliveries');
  await page.locator('tr', { hasText: 'Heard' }).last().getByRole('link').click();
  const answer = page.getByRole('group', { name: 'Body of the answer' }).first();
  must((await answer.textContent()).startsWith('<script>'), 'the hostile answer is text');
  await page.getByRole('group', { name: 'Body of the request' }).getByText('kyc.status_changed').waitFor();
  await page.getByText('Request', { exact: true }).first().click();
  await page.getByText('X-Signature').first().waitFor();
  await inspect(page, shots, 'portal-delivery');
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.getByText('The event is on its way again').waitFor();
  for (let tries = 0; await page.getByText('Heard', { exact: true }).count() === 0; tries++) {
    must(tries < 60, 'the event is heard again');
    await page.waitForTimeout(500);
    await page.reload();
  }
  await page.getByText('Sent again', { exact: true }).waitFor();
}

async function life(page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Webhooks' }).click();
  await page.getByRole('link', { name: 'Add a webhook' }).click();
  await page.getByLabel('Address').fill('https://10.0.0.1/hooks');
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  await page.getByText('The webhook URL cannot be used').waitFor();
  await page.getByLabel('Address').fill(receiver);
  await page.getByLabel('Note').fill('Onboarding');
  await page.getByLabel('kyc.verification_completed').check();
  await inspect(page, shots, 'portal-webhook-new');
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  const secret = page.getByRole('textbox', { name: 'The secret' });
  must((await secret.inputValue()).startsWith('whsec_'), 'the secret is shown');
  await page.getByRole('button', { name: 'Send a test' }).click();
  await page.getByText('Heard: HTTP 200').waitFor();
  await inspect(page, shots, 'portal-webhook');
  await page.reload();
  must(await secret.count() === 0, 'the secret is not shown again');
  must(await page.getByLabel('kyc.verification_completed').isChecked(), 'the choice of events is kept');

  await page.getByLabel('Secret of your own').fill('too short');
  await page.getByLabel('Secret of your own').fill('');
  await page.getByRole('button', { name: 'Change the secret' }).click();
  await secret.waitFor();
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.getByText('No event of this time is to be sent again').waitFor();
  await page.getByRole('switch').click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Switched off by a member').waitFor();
  await inspect(page, shots, 'portal-webhook-off');
  await page.getByRole('button', { name: 'Delete this webhook' }).click();
  await page.getByText('The webhook is deleted').waitFor();
}

/** The button in the list, with the keyboard. */
async function test(page) {
  await page.getByRole('button', { name: /^Test <script>/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Heard: HTTP 200').waitFor();
  await page.getByRole('link', { name: 'See what was sent' }).click();
  await page.getByRole('heading', { name: 'kyc.test' }).waitFor();
}

try {
  for (const viewport of [DESK, PHONE]) {
    const page = await arrive(viewport);
    await enter(page);
    await log(page);
    await life(page);
    await test(page);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
} finally {
  await browser.close();
}
