// The names of the indicators by their ids, as the departments' tabs have them.
import type { PanelJson } from '../panel-data/panel-json';

export function indicatorNames({
  departments,
}: Pick<PanelJson, 'departments'>): ReadonlyMap<string, string> {
  return new Map(
    departments.flatMap(({ rows }) => rows.map(({ id, name }) => [id, name] as const)),
  );
}
