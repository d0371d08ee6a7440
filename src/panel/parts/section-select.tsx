// A choice among the report's sections: each with its whole title, as deep as it stands.
import type { SectionChoiceJson } from '../../panel-data/section-choices';

interface Props {
  readonly label: string;
  readonly sections: readonly SectionChoiceJson[];
  readonly chosen: string;
  /** What stands before the title. */
  readonly mark?: (id: string) => string;
  readonly choose: (id: string) => void;
}

export function SectionSelect({ label, sections, chosen, mark, choose }: Props) {
  const whole = sections.find(({ id }) => id === chosen);
  return (
    <label class="section-select">
      {label}
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
      >
        {whole === undefined && <option value={chosen}>{chosen || '…'}</option>}
        {sections.map(({ id, title, level }) => (
          <option key={id} value={id}>
            {'\u2003'.repeat(level - 1)}
            {mark?.(id)}
            {id} {title}
          </option>
        ))}
      </select>
      {/* The closed list cuts it off. */}
      {whole && whole.title !== '' && <span class="faint">{whole.title}</span>}
    </label>
  );
}
