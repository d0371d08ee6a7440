// Looks of cells: ours to hucre's and back.
import type { CellStyle, CellValue as FileValue } from 'hucre/xlsx';
import type { CellLook } from './workbook-data.ts';

type Alignment = NonNullable<CellStyle['alignment']>;

const HORIZONTAL = new Set(['left', 'center', 'right']);
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
};

/** Excel's width of a column is in digits of the default font: 7 pixels each and 5 of padding. */
export function pixelsOfWidth(width: number): number {
  return Math.round(width * 7 + 5);
}

export function widthOfPixels(pixels: number): number {
  return Math.round(((pixels - 5) / 7) * 100) / 100;
}

function hexColor(color: { rgb?: string } | undefined): string | undefined {
  return color?.rgb && /^[0-9A-Fa-f]{6}$/.test(color.rgb)
    ? `#${color.rgb.toLowerCase()}`
    : undefined;
}

/** What the desk keeps of a style; undefined when there is nothing. Theme colours are left to the file. */
export function lookOfStyle(style: CellStyle | undefined): CellLook | undefined {
  if (!style) return undefined;
  const look: CellLook = {};
  if (style.font?.bold) look.bold = true;
  if (style.font?.italic) look.italic = true;
  const textColor = hexColor(style.font?.color);
  if (textColor && textColor !== '#000000') look.textColor = textColor;
  if (style.fill?.type === 'pattern' && style.fill.pattern === 'solid') {
    const fillColor = hexColor(style.fill.fgColor);
    if (fillColor) look.fillColor = fillColor;
  }
  const { wrapText, horizontal, vertical } = style.alignment ?? {};
  if (wrapText) look.wrap = true;
  if (horizontal && HORIZONTAL.has(horizontal)) look.horizontal = horizontal as 'left';
  const middle = vertical && VERTICAL[vertical];
  if (middle && middle !== 'bottom') look.vertical = middle;
  const size = style.font?.size;
  if (size !== undefined && size !== DEFAULT_SIZE) look.fontSize = size;
  return Object.keys(look).length > 0 ? look : undefined;
}

/** The size of Normal in the files that Excel, Google and we write. */
const DEFAULT_SIZE = 11;

/** The font of our files' Normal. */
export const DEFAULT_FONT = { name: 'Times New Roman', size: DEFAULT_SIZE } as const;

/** The style of a written cell; undefined for none. */
export function styleOfLook(
  look: CellLook | undefined,
  format: string | undefined,
): CellStyle | undefined {
  const style: CellStyle = {};
  if (look?.bold || look?.italic || look?.textColor || look?.fontSize) {
    // Excel gives a font without name or size another one.
    style.font = {
      ...DEFAULT_FONT,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.fontSize ? { size: look.fontSize } : {}),
      ...(look.textColor ? { color: { rgb: look.textColor.slice(1).toUpperCase() } } : {}),
    };
  }
  if (look?.fillColor) {
    style.fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { rgb: look.fillColor.slice(1).toUpperCase() },
    };
  }
  const alignment: Alignment = {
    ...(look?.wrap ? { wrapText: true } : {}),
    ...(look?.horizontal ? { horizontal: look.horizontal } : {}),
    ...(look?.vertical ? { vertical: look.vertical === 'middle' ? 'center' : look.vertical } : {}),
  };
  if (Object.keys(alignment).length > 0) style.alignment = alignment;
  if (format !== undefined) style.numFmt = format;
  return Object.keys(style).length > 0 ? style : undefined;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** hucre gives dates as instants in UTC; the desk keeps serial numbers. */
export function serialOfDate(date: Date): number {
  // Whole seconds: the file's own fraction of a day has no more.
  return Math.round((date.getTime() - EPOCH) / 1000) / (MS_PER_DAY / 1000);
}

export type { FileValue };
