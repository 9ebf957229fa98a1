// A member of staff reads the XAMILA API's description in Swagger UI.
// argv: base URL, the admin's password, folder for screenshots; exits 0 when every operation is shown.
import { launch, must } from './browser.mjs';

const [base, password, shots] = process.argv.slice(2);

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
page.setDefaultTimeout(60_000);
const problems = [];
page.on('console', message => message.type() === 'error' && problems.push(message.text()));
page.on('pageerror', error => problems.push(error.message));

try {
  await page.goto(`${base}/login`);
  await page.locator('input[name=username]').fill('admin');
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL(address => !address.pathname.startsWith('/login'));
  await page.goto(`${base}/api/docs?urls.primaryName=XAMILA%20Customer%20KYC%20API`);
  await page.getByText('Inscription Client').waitFor();
  const groups = await page.locator('#select option').allTextContents();
  must(groups.includes('XAMILA Customer KYC API') && groups.includes('EnxtAI KYC API'), `groups, ${groups}`);
  must(await page.locator('.opblock').count() === 16, 'sixteen operations');
  await page.screenshot({ path: `${shots}/swagger-xa.png`, fullPage: true });
  await page.getByText('Upload Document KYC').click();
  await page.locator('.opblock.is-open .opblock-section-request-body').waitFor();
  const type = await page.locator('.opblock.is-open .opblock-section-request-body select').inputValue();
  must(type === 'multipart/form-data', `an upload, ${type}`);
  await page.getByText('Créer Profil KYC').click();
  await page.locator('.opblock.is-open').getByText('Île-de-France').first().waitFor();
  await page.screenshot({ path: `${shots}/swagger-xa-open.png`, fullPage: true });
  must(problems.length === 0, `a clean console: ${problems.join(' | ')}`);
} catch (failure) {
  await page.screenshot({ path: `${shots}/swagger-xa-failed.png`, fullPage: true });
  console.error(failure.message, problems);
  process.exitCode = 1;
} finally {
  await browser.close();
}
