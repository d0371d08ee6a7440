// The office's wording for the panel: read, tried without saving, and saved cell by cell.
import { previewWording, thresholdsOf, wordingJson } from '../panel-data/wording';
import type {
  TemplateRequest,
  ThresholdRequest,
  WordingJson,
  WordingPreviewJson,
  WordingRequest,
  WrittenJson,
} from '../panel-data/panel-json';
import type { Language } from '../vietnamese/bilingual';
import { a1 } from '../workbook/grid';
import { readWorkbook } from '../workbook/read-workbook';
import { THRESHOLD_SETTINGS } from '../workbook/wording';
import { Failure } from './answer';
import { changedMeanwhile } from './panel';
import { readSpreadsheet } from './read-spreadsheet';
import { underLock } from './server';
import { percentContent, writeCell } from './write-cell';

/** What can be edited, as it stands. */
export function readOfficeWording(): WordingJson {
  return wordingJson(readWorkbook(readSpreadsheet()));
}

/** What a section would say, and how the grades would fall. */
export function preview(request: WordingRequest, language: Language): WordingPreviewJson {
  return previewWording(readWorkbook(readSpreadsheet()), request, language);
}

/** Writes a section's template, if the one that was seen still stands. */
export function saveTemplate({ section: id, was, template }: TemplateRequest): WrittenJson {
  return underLock(() => {
    const facts = readWorkbook(readSpreadsheet());
    const section = facts.outline.find((one) => one.id === id);
    if (section?.template !== was) throw changedMeanwhile();
    const { tab, row, templateColumn: column } = section;
    if (column === null) {
      throw new Failure('wording.no-column', {
        vi: `Tab “${tab}” không có cột Nội dung. Thêm một cột có tiêu đề “Nội dung” rồi làm lại.`,
        en: `Tab “${tab}” has no column “Nội dung”. Add a column with that header, then try again.`,
      });
    }
    const text = template.trim();
    return writeCell(
      tab,
      a1({ row, column }),
      text === '' ? { kind: 'empty' } : { kind: 'text', text },
    );
  });
}

/** Writes a threshold, if the one that was seen still stands. */
export function saveThreshold({ name, was, value }: ThresholdRequest): WrittenJson {
  return underLock(() => {
    const facts = readWorkbook(readSpreadsheet());
    if (thresholdsOf(facts)[name] !== was) throw changedMeanwhile();
    const { settings } = facts;
    const setting = settings?.values[THRESHOLD_SETTINGS[name]];
    if (!settings || !setting) {
      throw new Failure('wording.no-setting', {
        vi: 'Tab Cấu hình chưa có dòng của ngưỡng này. Thêm dòng có nhãn ấy, giá trị ở bên phải, rồi làm lại.',
        en: 'Tab Cấu hình has no line for this threshold. Add a line with its label and the value to the right, then try again.',
      });
    }
    const cell = a1(setting);
    return writeCell(settings.tab, cell, percentContent(settings.tab, cell, value));
  });
}
