// The report of a fault that a person copies and sends: what happened, without the office's data.
import type { PanelFailure } from './failure';
import type { CallNote } from './server';

export interface FaultFacts {
  readonly version: string;
  readonly language: string;
  readonly view: string;
  readonly browser: string;
  readonly width: number;
  readonly calls: readonly CallNote[];
  readonly failure: PanelFailure | null;
}

/** Whatever stands in quotes or is a number may come from a cell. */
function withoutData(message: string): string {
  return message
    .replace(/“[^”]*”|"[^"]*"|'[^']*'|‘[^’]*’/g, '“…”')
    .replace(/\d+/g, '#')
    .slice(0, 300);
}

export function faultReport(facts: FaultFacts): string {
  const { version, language, view, browser, width, calls, failure } = facts;
  return [
    `Sổ Báo Cáo ${version}`,
    `view: ${view}, language: ${language}, width: ${width}`,
    `browser: ${browser}`,
    ...(failure
      ? [`failure: ${failure.kind} ${failure.code}: ${withoutData(failure.message)}`]
      : []),
    'calls:',
    ...calls.map(({ name, milliseconds, outcome }) => `  ${name} ${milliseconds} ms ${outcome}`),
  ].join('\n');
}
