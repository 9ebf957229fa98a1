// A reviewer decides about a customer in Tasklist, with real mouse and keyboard.
// argv: base URL, task id, approve | reject | ask-again, folder for screenshots; exits 0 when the task is gone.
import { launch, must, watch } from './browser.mjs';

const [base, task, decision, shots] = process.argv.slice(2);

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
page.setDefaultTimeout(60_000);
const problems = [];

const shoot = name => page.screenshot({ path: `${shots}/customer-${decision}-${name}.png` });

async function signIn() {
  await page.goto(`${base}/camunda/app/tasklist/default/`);
  await page.locator('input[name=username]').waitFor();
  await page.keyboard.type('reviewer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('reviewer');
  await page.keyboard.press('Enter');
  const list = page.locator('li.task').first();
  await list.waitFor().catch(() => page.reload()); // a cold server may exceed what Tasklist gives its own scripts
  await list.waitFor();
  watch(page, problems);
  await page.evaluate(address => { location.hash = address; }, `#/?task=${task}`);
}

async function readAndClaim() {
  const frame = page.frameLocator('#review-page');
  await frame.getByText('What the automatic verification found').waitFor();
  must(await page.locator('button:has-text("Complete")').isDisabled(), 'nothing can be completed before the claim');
  const picture = frame.locator('.documents img').first();
  await picture.evaluate(image => image.decode());
  must(await picture.evaluate(image => image.naturalWidth > 0), 'the first document is shown');
  await page.locator('[ng-click="claim()"]:visible').first().click();
  await page.locator('[ng-click="unclaim()"]:visible').first().waitFor();
  await frame.getByText('What the automatic verification found').waitFor();
  await shoot('claimed');
}

async function decide() {
  const complete = page.locator('button:has-text("Complete")');
  must(await complete.isDisabled(), 'a decision is needed');
  await page.locator('#review-decision').selectOption({ approve: 'APPROVE', reject: 'REJECT', 'ask-again': 'ASK_AGAIN' }[decision]);
  if (decision !== 'approve') {
    must(await complete.isDisabled(), 'a reason is needed');
    await page.locator('#review-reason').selectOption('DOCUMENT_UNREADABLE');
  }
  await complete.evaluate(element => element.scrollIntoView({ block: 'end' }));
  await shoot('decision');
  await complete.click();
  await page.locator('#review-page').waitFor({ state: 'detached' });
}

try {
  await signIn();
  await readAndClaim();
  await decide();
  must(problems.length === 0, `a clean console: ${problems.join(' | ')}`);
} catch (failure) {
  await shoot('failed');
  console.error(failure.message, problems);
  process.exitCode = 1;
} finally {
  await browser.close();
}
