// Number formats: which ones the engine can show, and the nearest it can for those of Excel that it can't.
import type { EngineLibrary } from './formula-engine-loader.ts';

/** The name of the automatic format, in Excel's files and in Google's answers. */
export const AUTOMATIC = 'General';

/** Plain text: what is typed stays as it is. */
export const PLAIN_TEXT = '@';

function canShow(library: EngineLibrary, format: string): boolean {
  try {
    for (const sample of [46_000.5, -1.5, 0]) {
      library.helpers.formatValue(sample, { format, locale: library.DEFAULT_LOCALE });
    }
    library.helpers.isDateTimeFormat(format);
    return true;
  } catch {
    return false;
  }
}

function simplified(format: string): string {
  return format
    .replace(/\[\$-[0-9A-Fa-f]+\]/g, '')
    .replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d+)\]/gi, '')
    .replace(/[_*]./g, '')
    .replace(/;@$/, '')
    .replace(/\\(.)/g, '$1')
    .trim();
}

/**
 * A format of an .xlsx file as one that the engine can show: itself, else without Excel's decorations,
 * else the plain date, percent or number. Undefined is the automatic format. What matters for the
 * report is kept: whether a number is a date or a percent.
 */
export function engineFormat(
  library: EngineLibrary,
  format: string | undefined,
): string | undefined {
  if (format === undefined || format === '' || format === AUTOMATIC) return undefined;
  if (canShow(library, format)) return format;
  const plain = simplified(format);
  if (plain === AUTOMATIC || plain === '') return undefined;
  if (canShow(library, plain)) return plain;
  const code = plain.replace(/"[^"]*"/g, '');
  if (/[dmy]/i.test(code)) return /h/i.test(code) ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy';
  if (/[hs]/i.test(code)) return 'hh:mm:ss';
  if (code.includes('%')) return code.includes('.') ? '0.00%' : '0%';
  return undefined;
}
