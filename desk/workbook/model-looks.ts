// Looks of cells: ours to the model's styles and back.
import type { Style } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { CellLook } from './workbook-data.ts';

/** What the desk keeps of a style; empty when there is nothing. */
export function lookOfModelStyle(style: Style | undefined): CellLook {
  if (!style) return {};
  const look: CellLook = {};
  if (style.bold !== undefined) look.bold = style.bold;
  if (style.italic !== undefined) look.italic = style.italic;
  if (style.fontSize !== undefined) look.fontSize = style.fontSize;
  if (style.textColor !== undefined) look.textColor = style.textColor;
  if (style.fillColor !== undefined) look.fillColor = style.fillColor;
  if (style.wrapping !== undefined) look.wrap = style.wrapping === 'wrap';
  if (style.align !== undefined) look.horizontal = style.align;
  if (style.verticalAlign !== undefined) look.vertical = style.verticalAlign;
  return look;
}

/** Only what the look says; the rest of a style stays as it is. */
export function modelStyleOf(look: CellLook): Style {
  const style: Style = {};
  if (look.bold !== undefined) style.bold = look.bold;
  if (look.italic !== undefined) style.italic = look.italic;
  if (look.fontSize !== undefined) style.fontSize = look.fontSize;
  if (look.textColor !== undefined) style.textColor = look.textColor;
  if (look.fillColor !== undefined) style.fillColor = look.fillColor;
  if (look.wrap !== undefined) style.wrapping = look.wrap ? 'wrap' : 'overflow';
  if (look.horizontal !== undefined) style.align = look.horizontal;
  if (look.vertical !== undefined) style.verticalAlign = look.vertical;
  return style;
}
