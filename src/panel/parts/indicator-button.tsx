// An indicator in a list: its name, what is said of it, and the way to its cell.
import type { ComponentChildren } from 'preact';
import type { RowJson } from '../../panel-data/panel-json';
import type { ViewProps } from '../view';

interface Props extends Pick<ViewProps, 'actions'> {
  readonly tab: string;
  readonly row: RowJson;
  readonly children: ComponentChildren;
}

export function IndicatorButton({ actions, tab, row, children }: Props) {
  return (
    <button
      type="button"
      class="row"
      onClick={() => {
        actions.show(tab, row.cell);
      }}
    >
      <span class="name">{row.name}</span>
      {children}
    </button>
  );
}
