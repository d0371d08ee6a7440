// Ui and Menu: what the person would see is kept, so that it can be looked at.
import { htmlContent } from './html-service.ts';
import type { Shown, ShownMenu } from './shown.ts';
import { method, standIn, type ServiceHost } from './stand-in.ts';

export function uiStandIn(around: ServiceHost, shown: Shown): object {
  return standIn(around, {
    name: 'Ui',
    methods: {
      createAddonMenu: method('any', [[]], () => menuStandIn(around, shown)),
      showSidebar: method('panel', [['Object']], (html: object) => {
        shown.sidebars.push(htmlContent(html));
      }),
    },
  });
}

function menuStandIn(around: ServiceHost, shown: Shown): object {
  const items: ShownMenu = [];
  const self: object = standIn(around, {
    name: 'Menu',
    methods: {
      addItem: method('any', [['String', 'String']], (caption: string, functionName: string) => {
        items.push({ caption, functionName });
        return self;
      }),
      addSeparator: method('any', [[]], () => {
        items.push(null);
        return self;
      }),
      addToUi: method('any', [[]], () => {
        shown.menus.push([...items]);
      }),
    },
  });
  return self;
}
