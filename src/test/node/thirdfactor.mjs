// The portal's ThirdFactor page on a phone and on a desk, checked by axe-core: makes and changes credentials.
// argv: base URL, e-mail address and password of an owner, folder for screenshots; exits 0 when all went well.
import { DESK, inspect, launch, must, PHONE, signIn, watch } from './browser.mjs';

const [base, email, password, shots] = process.argv.slice(2);

const browser = await launch();
const problems = [];

async function arrive(viewport) {
  const page = await (await browser.newContext({ viewport })).newPage();
  page.setDefaultTimeout(60_000);
  watch(page, problems);
  await signIn(page, base, email, password);
  await page.getByRole('link', { name: 'ThirdFactor' }).click();
  await page.getByRole('heading', { name: 'ThirdFactor hosted flow' }).waitFor();
  return page;
}

try {
  const phone = await arrive(PHONE);
  await inspect(phone, shots, 'thirdfactor-empty');
  await phone.getByRole('button', { name: 'Create credentials' }).click();
  const first = await phone.getByLabel('The new secret').inputValue();
  must(/^[\w-]{43}$/.test(first), 'the secret is shown');
  await inspect(phone, shots, 'thirdfactor-fresh');
  await phone.reload();
  must(await phone.getByLabel('The new secret').count() === 0, 'the secret is not shown again');

  const desk = await arrive(DESK);
  await inspect(desk, shots, 'thirdfactor');
  await desk.getByText('Change the secret').click();
  await desk.getByRole('button', { name: 'Create a new secret' }).click();
  must(await desk.getByLabel('The new secret').inputValue() !== first, 'the new secret is another one');
  await inspect(desk, shots, 'thirdfactor-changed');
  must(problems.length === 0, `no problems, but ${problems.join('; ')}`);
} finally {
  await browser.close();
}
