// What Excel asks of a workbook's parts before it opens the file without a word about repairs.
import { strFromU8, unzipSync } from 'fflate';
import {
  child,
  children,
  isElement,
  parseXml,
  textOf,
  type XmlElement,
} from '../../../desk/documents/xml-tree.ts';

/** Children of a worksheet in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99), as far as files of ours have them. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'legacyDrawing',
  'tableParts',
];

/** Letters that a name, a cell, a formula and the texts of a validation rule may have (Excel specifications and limits). */
const MOST = {
  sheetName: 31,
  cellText: 32_767,
  formula: 8192,
  listInRule: 257,
  promptTitle: 32,
  prompt: 255,
  errorTitle: 32,
  error: 225,
} as const;

/** Whatever Excel would repair, one line each. */
export function excelComplaints(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const part = (name: string): XmlElement => parseXml(strFromU8(parts[name]!));
  const workbook = part('xl/workbook.xml');
  const styles = part('xl/styles.xml');
  const texts = 'xl/sharedStrings.xml' in parts ? children(part('xl/sharedStrings.xml'), 'si') : [];
  const counts = {
    styles: children(child(styles, 'cellXfs'), 'xf').length,
    formats: children(child(styles, 'dxfs'), 'dxf').length,
    texts: texts.length,
  };
  const names = children(child(workbook, 'sheets'), 'sheet').map(
    ({ attributes }) => attributes['name']!,
  );
  return [
    ...names.flatMap((name) => nameComplaints(name, names)),
    ...texts.flatMap((text, at) =>
      textOf(text).length > MOST.cellText ? [`text ${at} is too long`] : [],
    ),
    ...children(child(styles, 'fonts'), 'font').flatMap((font, at) =>
      child(font, 'sz') && child(font, 'name') ? [] : [`font ${at} has no size or name`],
    ),
    ...Object.keys(parts)
      .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      .flatMap((name) => sheetComplaints(part(name), counts).map((said) => `${name}: ${said}`)),
  ];
}

function nameComplaints(name: string, names: readonly string[]): string[] {
  const same = names.filter((other) => other.toLowerCase() === name.toLowerCase());
  const isSound = name.length <= MOST.sheetName && !/[\\/?*[\]:]|^'|'$|^$/.test(name);
  return isSound && same.length === 1 ? [] : [`tab “${name}”`];
}

function sheetComplaints(
  sheet: XmlElement,
  counts: Readonly<Record<'styles' | 'formats' | 'texts', number>>,
): string[] {
  const said: string[] = [];
  const places = sheet.children.filter(isElement).map(({ name }) => ORDER.indexOf(name));
  if (places.includes(-1) || places.some((place, at) => place < (places[at - 1] ?? 0))) {
    said.push(
      `children ${children(sheet)
        .map(({ name }) => name)
        .join(' ')}`,
    );
  }
  let row = 0;
  for (const line of children(child(sheet, 'sheetData'), 'row')) {
    const number = Number(line.attributes['r']);
    if (number <= row) said.push(`row ${number} behind row ${row}`);
    row = number;
    let column = 0;
    for (const cell of children(line, 'c')) {
      const { r = '', s = '0', t } = cell.attributes;
      const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(r) ?? [];
      const here = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
      if (Number(digits) !== number || here <= column) said.push(`cell ${r} in row ${number}`);
      column = here;
      if (Number(s) >= counts.styles) said.push(`style of ${r}`);
      const value = child(cell, 'v');
      if (t === 's' && Number(value && textOf(value)) >= counts.texts) said.push(`text of ${r}`);
      const formula = child(cell, 'f');
      if (formula && textOf(formula).length > MOST.formula) said.push(`formula of ${r}`);
    }
  }
  for (const group of children(sheet, 'conditionalFormatting')) {
    for (const { attributes } of children(group, 'cfRule')) {
      const { dxfId, priority } = attributes;
      if (dxfId !== undefined && Number(dxfId) >= counts.formats) said.push(`format ${dxfId}`);
      if (!(Number(priority) >= 1)) said.push(`priority ${priority ?? 'missing'}`);
    }
  }
  const priorities = children(sheet, 'conditionalFormatting').flatMap((group) =>
    children(group, 'cfRule').map(({ attributes }) => attributes['priority']),
  );
  if (new Set(priorities).size < priorities.length) said.push('two formats of one priority');
  for (const rule of children(child(sheet, 'dataValidations'), 'dataValidation')) {
    for (const name of ['promptTitle', 'prompt', 'errorTitle', 'error'] as const) {
      if ((rule.attributes[name] ?? '').length > MOST[name]) said.push(`${name} of a rule`);
    }
    const list = child(rule, 'formula1');
    const text = list ? textOf(list) : '';
    if (text.startsWith('"') && text.length > MOST.listInRule) said.push('a list in a rule');
  }
  return said;
}
