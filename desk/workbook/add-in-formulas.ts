// Formulas with the add-in's functions as they stand in a file, which programs without the add-in open too.

/** As Google writes a custom function into an .xlsx, seen in files that it exported. */
const EXPORTED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),[^]*\)$/i;

const ARGUMENT = String.raw`((?:'(?:[^']|'')*'!)?[^(),"']+)`;

const PLAN_CALL = new RegExp(`^(PHANTRAM_KH|VUOT_KH)\\(${ARGUMENT},${ARGUMENT}\\)$`, 'i');

/**
 * The formula for the file, without its `=`: behind a function of the plan stands the arithmetic itself, of single
 * cells and of ranges, so that Excel and LibreOffice show percents where they do not know the function. Numbers that
 * were typed as text have none there.
 */
export function fileFormula(formula: string): string {
  const [, name, done = '', plan = ''] = PLAN_CALL.exec(formula) ?? [];
  if (name === undefined) return formula;
  const result = name.toUpperCase() === 'VUOT_KH' ? `(${done}-${plan})/${plan}` : `${done}/${plan}`;
  const native = `IF(ISNUMBER(${done})*ISNUMBER(${plan})*(${plan}>0),${result},"")`;
  return `IFERROR(__xludf.DUMMYFUNCTION("${formula.replace(/"/g, '""')}"),${native})`;
}

/** The formula that a file means: the function itself, whatever stands behind it. */
export function meantFormula(formula: string): string {
  const exported = EXPORTED.exec(formula)?.[1];
  return exported === undefined ? formula : exported.replace(/""/g, '"');
}
