// A person at the DigiLocker simulator: allows access as the given user, and comes back to the server.
// argv: authorization URL, user, words of the page to end on, folder for screenshots; exits 0 when they are there.
import { launch, watch } from './browser.mjs';

const [url, user, words, shots] = process.argv.slice(2);

const browser = await launch();
const page = await browser.newPage();
page.setDefaultTimeout(60_000);
const problems = [];
watch(page, problems);

await page.goto(url);
await page.locator(`input[value="${user}"]`).check();
await page.screenshot({ path: `${shots}/digilocker-consent.png` });
await page.getByRole('button', { name: 'Allow' }).click();
await page.getByText(words).waitFor();
await page.screenshot({ path: `${shots}/digilocker-returned.png` });
await browser.close();
if (problems.length) throw new Error(problems.join('\n'));
