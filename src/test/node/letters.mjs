// Looks at letters as mail readers show them. argv: folder with *.html, folder for screenshots;
// exits 0 when none is wider than a phone, and none is hard to read.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkAccessibility } from './accessibility.mjs';
import { launch } from './browser.mjs';

const [folder, shots] = process.argv.slice(2);

const browser = await launch();

async function look(file, width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: 500 }, colorScheme });
  const name = `${file.replace('.html', '')}-${width}${colorScheme === 'dark' ? '-dark' : ''}`;
  await page.goto(pathToFileURL(resolve(folder, file)).href);
  await page.screenshot({ path: `${shots}/letter-${name}.png`, fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (wide) throw new Error(`not so: ${name} fits its window`);
  await checkAccessibility(page, name);
  await page.close();
}

try {
  for (const file of readdirSync(folder).filter(file => file.endsWith('.html'))) {
    for (const width of [390, 700]) await look(file, width, 'light');
    await look(file, 390, 'dark');
  }
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
} finally {
  await browser.close();
}
