// The page of the rules says what the catalogue says.
import { describe, expect, it } from 'vitest';
import { checksPage } from './checks-page';
import { RULES } from '../../src/checks/index';
import { NOTE_TEXT_RULES, TEXT_RULES } from '../../src/proofread/index';

/** Rules about texts that also judge notes stand once, among the texts'. */
const OF_TEXTS = new Set(NOTE_TEXT_RULES.map(({ id }) => id));

describe('the page of the rules', () => {
  const page = checksPage();

  it('is committed as the catalogue makes it (npm run renew)', async () => {
    await expect(page).toMatchFileSnapshot('../../docs/checks.md');
  });

  it('has an entry of each rule, with what a user would read', () => {
    const entries = page.split('\n## ').slice(1);
    expect(entries.map((entry) => entry.split('\n')[0])).toEqual([
      ...RULES.map(({ id }) => id).filter((id) => !OF_TEXTS.has(id)),
      ...TEXT_RULES.map(({ id }) => `text: ${id}`),
    ]);
    for (const entry of entries) expect(entry.match(/^> /gm), entry).toHaveLength(2);
  });

  it('leads to each entry from its table', () => {
    const anchors = [...page.matchAll(/\]\(#([a-z0-9-]+)\)/g)].map(([, anchor]) => anchor);
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, id]) =>
      id!.replace(/[.:]/g, '').replace(/ /g, '-'),
    );
    expect(anchors).toEqual(headings);
  });
});
