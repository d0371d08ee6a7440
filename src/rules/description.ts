// What every rule says about itself, whether it looks at cells or at a finished text.
import type { Bilingual } from '../vietnamese/bilingual';

export type Severity = 'error' | 'warning';

/** What a finding of the rule is about, at the least: one number, all numbers of a row, and so on. */
export type Grain = 'cell' | 'row' | 'tab' | 'workbook' | 'text';

/** A number of a rule that an office may set in tab Quy tắc. */
export interface Parameter {
  /** As people type it: `sai số`. Compared without case, accents and `_` for a space. */
  readonly name: string;
  readonly default: number;
  /** The smallest value that makes sense; zero unless given. */
  readonly least?: number;
  readonly meaning: Bilingual;
}

/** The values in force: what tab Quy tắc says, otherwise the defaults. */
export type ParameterValues<P extends string = string> = Readonly<Record<P, number>>;

/** A rule as data: everything but how it looks. The catalogue's page is written from this. */
export interface RuleDescription<P extends string = string> {
  /** `area.what-is-wrong`, never renamed once released. */
  readonly id: string;
  readonly severity: Severity;
  readonly grain: Grain;
  readonly title: Bilingual;
  /** Why it matters, in one sentence: what the report or a reader would suffer. */
  readonly why: Bilingual;
  /** What was found; `{found}`, `{expected}` and the slots of a hit are filled in. */
  readonly message: Bilingual;
  /** What to do about it; the same slots. A finding says it behind the message. */
  readonly instruction: Bilingual;
  readonly parameters?: Readonly<Record<P, Parameter>>;
  /**
   * What a department says of such a warning tells why its figures are as they are: the report states it as a cause
   * (`nguyen_nhan`). Not of warnings about how a cell was filled in.
   */
  readonly cause?: true;
  /**
   * What the panel puts right with a person's answer: a cell that takes no number while it is as it is (`number`), a
   * row that a tab lacks (`row`).
   */
  readonly asks?: 'number' | 'row';
  /** Nothing is typed there yet, an amount or words: the panel tells it apart from what is wrong. */
  readonly gap?: 'amount' | 'words';
  /** Cannot be switched off: without it the report would lose something in silence. */
  readonly always?: true;
}

/** The defaults of a rule's parameters. */
export function defaultValues({ parameters = {} }: RuleDescription): ParameterValues {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, parameter]) => [key, parameter.default]),
  );
}
