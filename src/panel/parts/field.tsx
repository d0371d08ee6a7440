// One line of a form: what is typed, or chosen from a list.

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type: (value: string) => void;
}

export function TextField({ label, value, hint, type }: FieldProps) {
  return (
    <label class="field">
      {label}
      <input
        type="text"
        autocomplete="off"
        value={value}
        placeholder={hint}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
        }}
      />
    </label>
  );
}

interface ChoiceProps extends Omit<FieldProps, 'hint'> {
  readonly choices: readonly string[];
}

export function Choice({ label, value, choices, type }: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          type(currentTarget.value);
        }}
      >
        {!choices.includes(value) && <option value={value}>{value || '…'}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
