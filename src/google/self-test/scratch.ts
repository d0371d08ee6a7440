// Where probes try things: a tab and a Doc of their own, made when first asked for and removed at the end.
import { composeReport } from '../../report/compose';
import type { Report } from '../../report/model';
import { readWorkbook } from '../../workbook/read-workbook';
import { makeDocument, removeDocument, type MadeFile } from '../make-document';
import { readDocument } from '../read-document';
import type { ImportedDocument } from './imported-document';
import { SAMPLE } from './sample-workbook';

declare function require(path: '../../report/docx/write'): typeof import('../../report/docx/write');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB = 'Tự kiểm tra (tạm)';

/** Stands in the tab's first cell: only a tab that has it, or nothing at all, is ours to remove. */
const OURS = 'Tab tạm của “Tự kiểm tra”: tự xóa khi xong.';

/** Made and removed by one run. */
export class Scratch {
  /** No other Doc has it. */
  readonly mark = Utilities.getUuid().replace(/-/g, '');
  /** The report that is imported. */
  readonly report: Report = composeReport(readWorkbook(SAMPLE)).report;
  private sheetMade: Sheet | null = null;
  private fileMade: MadeFile | null = null;
  private documentRead: ImportedDocument | null = null;

  get sheet(): Sheet {
    this.sheetMade ??= this.newSheet();
    return this.sheetMade;
  }

  /** The Doc of the report. Each run makes one of its own. */
  get file(): MadeFile {
    this.fileMade ??= makeDocument({
      title: TAB,
      mark: this.mark,
      isKnown: () => false,
      bytes: () =>
        require('../../report/docx/write').writeDocx(this.report, new Date().toISOString()),
    });
    return this.fileMade;
  }

  /** The Doc as Google made it of the .docx. */
  get document(): ImportedDocument {
    this.documentRead ??= readDocument(this.file.id) as ImportedDocument;
    return this.documentRead;
  }

  /** @throws what Google says where something could not be removed; the rest is removed all the same */
  remove(): void {
    const failures: unknown[] = [];
    const removals = [
      () => this.fileMade && removeDocument(this.fileMade.id),
      () => this.sheetMade && SpreadsheetApp.getActiveSpreadsheet().deleteSheet(this.sheetMade),
    ];
    for (const remove of removals) {
      try {
        remove();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  private newSheet(): Sheet {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const active = spreadsheet.getActiveSheet();
    const left = spreadsheet.getSheetByName(TAB);
    if (left && isOurs(left)) spreadsheet.deleteSheet(left);
    const sheet = spreadsheet.insertSheet(TAB, spreadsheet.getSheets().length);
    // What a person looks at stays open.
    spreadsheet.setActiveSheet(active);
    sheet.getRange(1, 1).setValues([[OURS]]);
    return sheet;
  }
}

function isOurs(left: Sheet): boolean {
  return left.getLastRow() === 0 || left.getRange(1, 1).getValues()[0]?.[0] === OURS;
}
