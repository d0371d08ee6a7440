// The text rules on notes and remarks, each at its cell, while there is time to mend it.
import { textContext, type TextContext } from '../../proofread/context';
import { NOTE_TEXT_RULES } from '../../proofread/index';
import { ERROR_FROM, SILENT_BELOW, sureOf } from '../../proofread/sureness';
import type { TextRule } from '../../proofread/text-rule';
import { cellOf, type Facts } from '../../workbook/facts';
import type { Position } from '../../workbook/grid';
import type { Rule, RunningContext } from '../rule';

/** A text that an officer typed, and where. */
interface TypedText extends Position {
  readonly tab: string;
  readonly text: string;
  readonly indicator?: string;
}

/** All notes and remarks of a workbook, read as prose; one line for each. */
interface NoteTexts {
  readonly texts: readonly TypedText[];
  readonly context: TextContext;
}

function typedTexts({ departments }: Facts): TypedText[] {
  return departments.flatMap(({ tab, notes, rows }) => [
    ...notes,
    ...rows.flatMap((row) =>
      row.remark === null
        ? []
        : [{ ...cellOf(row, 'remark'), text: row.remark, tab, indicator: row.id }],
    ),
  ]);
}

function noteTexts({ facts }: RunningContext): NoteTexts {
  const texts = typedTexts(facts);
  const lines = texts.map(({ text }) => {
    // A note of several paragraphs is one line here: a break ends no more than a sentence.
    const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
    return { text: line, runs: [], kind: 'paragraph' as const };
  });
  return { texts, context: textContext({ lines }, { period: facts.period, isNotes: true }) };
}

/** The rules, one for each text rule that judges notes; id, words and switches are the text rule's. */
export const NOTE_TEXT_CELL_RULES: readonly Rule[] = NOTE_TEXT_RULES.map(cellRule);

function cellRule(rule: TextRule): Rule {
  const { id, severity, title, why, message, instruction } = rule;
  const description = { id, severity, title, why, message, instruction };
  return {
    ...description,
    ...(rule.parameters ? { parameters: rule.parameters } : {}),
    grain: 'cell',
    checkWorkbook: ({ once }, report, parameters) => {
      const { texts, context } = once(noteTexts);
      const told = new Set<string>();
      rule.checkText(
        context,
        (hit) => {
          const at = texts[hit.line - 1];
          const sure = sureOf(rule, hit);
          const quote = hit.quote.trim();
          if (!at || (rule.passesRemarks && at.indicator !== undefined)) return;
          if (sure < SILENT_BELOW || told.has(`${hit.line} ${quote}`)) return;
          told.add(`${hit.line} ${quote}`);
          report({
            tab: at.tab,
            row: at.row,
            column: at.column,
            found: quote,
            ...(at.indicator === undefined ? {} : { indicator: at.indicator }),
            ...(hit.expected === undefined ? {} : { expected: hit.expected }),
            severity: sure < ERROR_FROM ? 'warning' : rule.severity,
            values: {
              ...hit.values,
              quote,
            },
          });
        },
        parameters,
      );
    },
  };
}
