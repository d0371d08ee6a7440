// How quick the page and the panel are in a real browser: printed, never judged by the clock.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { make } from '../../build/build.mjs';
import { EXAMPLE_FILE } from '../examples/golden';
import { browserForTests, CHROMIUM } from './chromium';
import { BrowserPage } from './browser-page';

const print = (what: string, value: number, unit: string, wanted: number): void => {
  console.log(
    `${what}: ${value.toFixed(unit === 'kB' ? 1 : 0)} ${unit} (wanted: at most ${wanted})`,
  );
};

it('the panel’s script is small', async () => {
  const { files } = await make();
  const script = /<script>([\s\S]*)<\/script>/.exec(files['panel.html']!)![1]!;
  const kilobytes = gzipSync(script).length / 1000;
  print('Panel’s script, compressed', kilobytes, 'kB', 40);
  expect(kilobytes).toBeLessThan(40);
});

describe.skipIf(CHROMIUM === undefined)('speed', () => {
  const browser = browserForTests();

  it('of the page, the panel, a check, a percentage', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { page, panel } = desk;
    const ready = Number(await page.locator('body').getAttribute('data-ready'));
    print('Page of the example ready', ready, 'ms', 1500);

    const frame = page.frames().find((one) => /\/panel\/\d+$/.test(one.url()))!;
    const first = Number(await frame.evaluate('window.firstView'));
    const parsed = Number(
      await frame.evaluate(
        "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd",
      ),
    );
    print('Panel’s first useful view after its page is ready', first - parsed, 'ms', 300);

    // Counted inside the panel, from the click until it is no longer busy.
    const checked = Number(
      await frame.evaluate(`new Promise((resolve) => {
        const main = document.querySelector('main');
        const began = performance.now();
        let wasBusy = false;
        new MutationObserver(() => {
          const isBusy = main.getAttribute('aria-busy') === 'true';
          if (wasBusy && !isBusy) resolve(performance.now() - began);
          wasBusy = isBusy;
        }).observe(main, { attributes: true });
        document.querySelector('.check .primary').click();
      })`),
    );
    print('Check of the example shown', checked, 'ms', 500);

    await panel.locator('nav').waitFor();
    await desk.openTab('Kinh tế');
    const took = await desk.timeUntilChanged('G5', '600', 'I5');
    print('From Enter to the new percentage', took, 'ms', 300);
    expect(desk.complaints).toEqual([]);
  });
});
