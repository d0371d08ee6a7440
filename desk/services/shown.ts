// What the add-in showed to the person: menus, panels, toasts.

export interface MenuItem {
  caption: string;
  functionName: string;
}

/** A menu as it was added; null is a separator. */
export type ShownMenu = (MenuItem | null)[];

export interface ShownSidebar {
  title: string;
  html: string;
}

/** Everything that was shown, in order. */
export interface Shown {
  readonly menus: ShownMenu[];
  readonly sidebars: ShownSidebar[];
}

export interface Toast {
  message: string;
  title: string;
}
