// From nothing to a webhook heard twice: a client's owner signs in to the portal, sets a webhook and makes a key; with
// the key the client opens a session and asks for a link; a person completes it on the hosted pages (capture.mjs, in a
// browser of their own); the owner sees the verdict, the delivery in the log, and sends it again.
// argv: base URL, e-mail address and password of the owner, a receiver's URL, folder with pictures, folder for screenshots.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DESK, launch, must, signIn } from './browser.mjs';

const [base, email, password, receiver, pictures, shots] = process.argv.slice(2);

const browser = await launch();
const page = await (await browser.newContext({ viewport: DESK })).newPage();
page.setDefaultTimeout(30_000);
const press = name => page.getByRole('button', { name, exact: true }).click();
const open = link => page.getByRole('navigation').getByRole('link', { name: link }).click();

async function enter() {
  await signIn(page, base, email, password);
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
}

async function setWebhook() {
  await open('Webhooks');
  await page.getByRole('link', { name: 'Add a webhook' }).click();
  await page.getByLabel('Address').fill(receiver);
  await page.getByLabel('kyc.verification_completed').check();
  await press('Add the webhook');
  await page.getByRole('textbox', { name: 'The secret' }).waitFor();
}

async function createKey() {
  await open('API keys');
  await press('Create a key');
  return page.getByLabel('The new key').inputValue();
}

async function ask(key, path, body) {
  const answer = await fetch(`${base}/api/v1/kyc${path}`, {
    method: 'POST', headers: { 'X-API-Key': key, 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  must(answer.ok, `${path} is answered well, not ${answer.status}`);
  return answer.json();
}

function complete(link) {
  const script = fileURLToPath(new URL('capture.mjs', import.meta.url));
  const { status } = spawnSync('node', [script, link, pictures, 'camera', shots, 'You are verified'], { stdio: 'inherit' });
  must(status === 0, 'the person reaches the end of the hosted pages');
}

async function seeVerdict(session) {
  await page.goto(`${base}/portal/sessions/${session}`);
  await page.getByText('FACE_VERIFIED').first().waitFor();
  await page.screenshot({ path: `${shots}/journey-session.png`, fullPage: true });
}

async function seeDelivery() {
  await open('Webhooks');
  await page.getByRole('link', { name: 'Delivery log' }).click();
  for (let tries = 0; await page.locator('tr', { hasText: 'Heard' }).count() === 0; tries++) {
    must(tries < 60, 'the webhook is heard');
    await page.waitForTimeout(500);
    await page.reload();
  }
  await page.locator('tr', { hasText: 'Heard' }).first().getByRole('link').click();
  await page.getByRole('group', { name: 'Body of the request' }).getByText('FACE_VERIFIED').waitFor();
}

try {
  await enter();
  await setWebhook();
  const key = await createKey();
  const { kycSessionId } = await ask(key, '/initiate', { externalUserId: 'customer-of-the-journey' });
  const { url } = await ask(key, `/${kycSessionId}/capture-link`, { returnUrl: `${base}/returned` });
  complete(url);
  await seeVerdict(kycSessionId);
  await seeDelivery();
  await press('Send again');
  await page.getByText('The event is on its way again').waitFor();
} catch (failure) {
  await page.screenshot({ path: `${shots}/journey-failed.png`, fullPage: true });
  console.error(failure.message, page.url());
  process.exitCode = 1;
} finally {
  await browser.close();
}
