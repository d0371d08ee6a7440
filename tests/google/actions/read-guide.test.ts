// “?” in each view: the guide has a part for it, with nothing that the panel cannot show.
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../desk/session.ts';
import { GUIDE_PARTS, type GuidedView } from '../../../src/panel-data/guide-parts';
import { VIEWS } from '../../../src/panel/views/index';

describe('the guide', () => {
  it.each(Object.keys(VIEWS) as GuidedView[])('has a part about %s', async (view) => {
    const desk = await openDesk({});
    const { html } = desk.ask('readGuide', 'vi', view);
    expect(html.split('\n')[1]).toBe(`<h2>${GUIDE_PARTS[view]}</h2>`);
    expect(html).not.toMatch(/<(?:img|a|script)\b/);
  });
});
