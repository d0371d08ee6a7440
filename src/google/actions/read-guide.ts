// The part of the guides that tells about a view of the panel, as HTML of the build; writes nothing.
import { GUIDE_PARTS, type GuidedView } from '../../panel-data/guide-parts';
import type { Action } from './action';

export const readGuide: Action<GuidedView, { readonly html: string }> = {
  run: (view) => {
    const page = HtmlService.createHtmlOutputFromFile('guide').getContent();
    const parts = page.match(/<section>[^]*?<\/section>/g) ?? [];
    const html = parts.find((part) => part.includes(`<h2>${GUIDE_PARTS[view]}</h2>`));
    return { html: html ?? '' };
  },
};
