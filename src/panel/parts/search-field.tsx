// A field that narrows a list while one types, without regard to case; to accents only where some are typed.
import { fold } from '../../vietnamese/text';

interface Props {
  readonly label: string;
  readonly typed: string;
  readonly type: (typed: string) => void;
}

export function SearchField({ label, typed, type }: Props) {
  return (
    <label class="search">
      <span class="unseen">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={typed}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
        }}
      />
    </label>
  );
}

/** Whether each typed word stands in one of the texts. */
export function matches(typed: string, ...texts: readonly (string | null | undefined)[]): boolean {
  const wanted = typed.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const isPlain = wanted.every((word) => fold(word) === word);
  const form = isPlain ? fold : (text: string) => text.toLowerCase();
  const all = texts.map((text) => form(text ?? '')).join(' ');
  return wanted.every((word) => all.includes(word));
}
