// What a template may say of an indicator, chosen from lists: nobody must know the template language.
import { useState } from 'preact/hooks';
import type { ViewProps } from '../view';
import { matches, SearchField } from './search-field';

/** What can be said → how the template says it. */
const WAYS = {
  sentence: '',
  result: ' | dat',
  againstPlan: ' | so_voi_ke_hoach',
  comparison: ' | so_sanh',
  toDate: ' | luy_ke',
  month: ' | thang',
  plan: ' | ke_hoach',
  percent: ' | phan_tram',
} as const;

export type Way = keyof typeof WAYS;

const MOST = 6;

interface Props extends Pick<ViewProps, 'words' | 'data'> {
  readonly insert: (snippet: string) => void;
}

export function FigurePicker({ words, data, insert }: Props) {
  const [typed, setTyped] = useState('');
  const [way, setWay] = useState<Way>('sentence');
  const rows = data.departments.flatMap((department) => department.rows);
  // An id that is no name of the template language cannot be called by it.
  const found = rows.filter(({ id, name }) => /^[a-z_]\w*$/i.test(id) && matches(typed, name, id));
  return (
    <details class="picker">
      <summary>{words.insertFigure}</summary>
      <label class="field">
        {words.insertWhat}
        <select
          value={way}
          onChange={({ currentTarget }) => {
            setWay(currentTarget.value as Way);
          }}
        >
          {(Object.keys(WAYS) as Way[]).map((one) => (
            <option key={one} value={one}>
              {words.ways[one]}
            </option>
          ))}
        </select>
      </label>
      <SearchField label={words.searchIndicators} typed={typed} type={setTyped} />
      {typed.trim() !== '' && (
        <ul class="plans">
          {found.slice(0, MOST).map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                class="row"
                onClick={() => {
                  insert(`{{ ${id}${WAYS[way]} }}`);
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="faint" role="status">
        {typed.trim() !== '' && words.indicatorCount(found.length)}
      </p>
    </details>
  );
}
