// A reviewer at work in Tasklist, with real mouse and keyboard.
// argv: base URL, task id, approve | reject | ask-again, folder for screenshots, and where staff sign in at Keycloak a user
// and a password there; exits 0 when the task is gone.
import { launch, must, watch } from './browser.mjs';

const [base, task, decision, shots, realmUser, realmPassword] = process.argv.slice(2);

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
page.setDefaultTimeout(60_000);
const problems = [];
watch(page, problems);

const shoot = name => page.screenshot({ path: `${shots}/${decision}-${name}.png` });
const click = async locator => {
  await locator.evaluate(element => element.scrollIntoView({ block: 'center' }));
  const box = await locator.boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};
const chooseByKeyboard = async (locator, label) => {
  await locator.focus();
  await page.keyboard.type(label, { delay: 20 });
  must((await locator.locator('option:checked').innerText()).startsWith(label), `${label} is chosen`);
};

async function signIn() {
  await page.goto(`${base}/camunda/app/tasklist/default/`);
  if (realmUser) {
    await shoot('before-keycloak');
    await page.getByRole('link', { name: 'Sign in with Keycloak' }).click();
    await typeCredentials(realmUser, realmPassword);
  } else {
    await typeCredentials('reviewer', 'reviewer');
  }
  await openList();
  problems.length = 0;
  await page.evaluate(address => { location.hash = address; }, `#/?task=${task}`);
}

async function typeCredentials(user, password) {
  await page.locator('input[name=username]').focus();
  await page.keyboard.type(user);
  if (realmUser) await shoot('at-keycloak');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}

/** Out in Tasklist is out at Keycloak, which asks for the password again. */
async function signOut() {
  await page.locator('.user .dropdown-toggle, .account .dropdown-toggle').first().click();
  await page.locator('[ng-click="logout()"]').first().click();
  await page.waitForTimeout(3000);
  await shoot('left');
  await page.goto(`${base}/camunda/app/tasklist/default/`);
  await page.getByRole('link', { name: 'Sign in with Keycloak' }).click();
  await page.locator('input[name=password]').waitFor();
  must(await page.locator('input[name=username]').inputValue() === '', 'Keycloak has forgotten who it was');
}

/** A cold server on a busy machine may exceed the 7 s that Tasklist gives its own scripts; a person reloads then. */
async function openList() {
  const list = page.locator('li.task').first();
  await list.waitFor().catch(() => page.reload());
  await list.waitFor();
}

/** The page can be read before the task is claimed; the decision cannot be taken. */
async function readAndClaim() {
  const frame = page.frameLocator('#review-page');
  await frame.getByText('Why a person must look').waitFor();
  must(await page.locator('button:has-text("Complete")').isDisabled(), 'nothing can be completed before the claim');
  await frame.locator('[data-zoom="in"]').first().click();
  must((await frame.locator('output').first().innerText()) === '125 %', 'the pictures zoom before the claim');
  await shoot('offered');
  await click(page.locator('[ng-click="claim()"]:visible').first());
  await page.locator('[ng-click="unclaim()"]:visible').first().waitFor();
  await frame.getByText('Why a person must look').waitFor();
  return frame;
}

async function lookClosely(frame) {
  const pane = frame.locator('.pair .pane').first();
  await pane.locator('img').evaluate(image => image.decode());
  must(await pane.locator('img').evaluate(image => image.naturalWidth > 0), 'the portrait is shown');
  await pane.focus();
  await page.keyboard.press('0');
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowLeft');
  const moves = await frame.locator('.pair img').evaluateAll(images => images.map(image => image.style.transform));
  must(moves.length === 2 && moves[0] === moves[1] && moves[0].includes('scale(1.25)'), 'both pictures zoom as one');
  await page.keyboard.press('0');
  await pane.hover();
  await page.mouse.wheel(0, -100);
  await frame.getByText('125 %').first().waitFor();
  await page.keyboard.press('0');
  await frame.locator('[data-open="PAN card"]').click();
  await frame.locator('[data-large=""] img').evaluate(image => image.decode());
  await shoot('document');
  await page.keyboard.press('Escape');
  must(await frame.locator('[data-large=""]').isHidden(), 'Esc closes the document');
  await page.locator('#review-page').evaluate(frame => frame.scrollIntoView());
  await shoot('case');
}

async function decide() {
  const complete = page.locator('button:has-text("Complete")');
  must(await complete.isDisabled(), 'a decision is needed');
  await chooseByKeyboard(page.locator('#review-decision'), { approve: 'Approve', reject: 'Reject', 'ask-again': 'Ask again' }[decision]);
  if (decision !== 'approve') {
    must(await complete.isDisabled(), 'a reason is needed');
    await chooseByKeyboard(page.locator('#review-reason'), decision === 'reject' ? 'The faces do not match' : 'Document cannot be read');
  }
  if (decision === 'ask-again') {
    must(await complete.isDisabled(), 'documents must be named');
    await page.locator('input[name=LIVE_PHOTO]').focus();
    await page.keyboard.press('Space');
  }
  await page.locator('#review-comment').focus();
  await page.keyboard.type('Compared ears and nose: {{1+1}} <b>');
  await complete.evaluate(element => element.scrollIntoView({ block: 'end' }));
  await shoot('decision');
  await click(complete);
  await page.locator('#review-page').waitFor({ state: 'detached' });
  await shoot('done');
}

try {
  await signIn();
  await lookClosely(await readAndClaim());
  await decide();
  must(problems.length === 0, `a clean console: ${problems.join(' | ')}`);
  if (realmUser) await signOut();
} catch (failure) {
  await shoot('failed');
  console.error(failure.message, problems);
  process.exitCode = 1;
} finally {
  await browser.close();
}
