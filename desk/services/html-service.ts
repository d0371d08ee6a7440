// HtmlService: pages of the build, as text.
import { method, standIn, type ServiceHost } from './stand-in.ts';

interface Page {
  html: string;
  title: string;
}

const PAGES = new WeakMap<object, Page>();

/** What an HtmlOutput holds now. */
export function htmlContent(output: object): Page {
  const page = PAGES.get(output);
  if (!page) {
    throw new Error("The parameters (Object) don't match the method signature for Ui.showSidebar.");
  }
  return { ...page };
}

/** `pages`: name without `.html` → content. */
export function htmlService(around: ServiceHost, pages: ReadonlyMap<string, string>): object {
  return standIn(around, {
    name: 'HtmlService',
    methods: {
      createHtmlOutputFromFile: method('any', [['String']], (name: string) => {
        const html = pages.get(name.replace(/\.html$/, ''));
        if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return htmlOutput(around, html);
      }),
      createHtmlOutput: method('any', [['String']], (html: string) => htmlOutput(around, html)),
    },
  });
}

function htmlOutput(around: ServiceHost, html: string): object {
  const page: Page = { html, title: '' };
  const self: object = standIn(around, {
    name: 'HtmlOutput',
    methods: {
      getContent: method('any', [[]], () => page.html),
      setContent: method('any', [['String']], (content: string) => {
        page.html = content;
        return self;
      }),
      append: method('any', [['String']], (content: string) => {
        page.html += content;
        return self;
      }),
      setTitle: method('any', [['String']], (title: string) => {
        page.title = title;
        return self;
      }),
    },
  });
  PAGES.set(self, page);
  return self;
}
