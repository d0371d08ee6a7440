// The whole way to a .docx of ours, beside docxtemplater filling a ready template with the same content.
import { composeReport } from '../../src/report/compose';
import type { Report } from '../../src/report/model';
import { writeDocx } from '../../src/report/docx/write';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { exampleGrids } from '../example-grids';
import type { Measurement } from '../table';
import { medianTimes } from '../timing';
import { loadPeer } from './installed';
import { opened, type Opened } from './opened';
import { templateData, templateFor } from './template';

const RUNS = 30;
const WARM_UP = 10;
const AT = '2026-05-25T00:00:00Z';

/** What is used of PizZip and docxtemplater. */
type Zip = new (bytes: Uint8Array) => unknown;
interface FileTypeConfig {
  readonly tagsXmlTextArray: string[];
}
interface Templater {
  readonly FileTypeConfig: { docx(): FileTypeConfig };
  new (
    zip: unknown,
    options: { paragraphLoop: boolean; fileTypeConfig: FileTypeConfig },
  ): {
    render(data: unknown): void;
    toUint8Array(): Uint8Array;
  };
}

/** Makes the example's report in both ways, again and again. */
export async function benchDocxtemplater(root: string): Promise<Measurement[]> {
  const Zip = loadPeer<Zip>(root, 'pizzip');
  const Templater = loadPeer<Templater>(root, 'docxtemplater');
  const grids = await exampleGrids(root);
  const compose = (): Report => composeReport(readWorkbook(grids)).report;
  const report = compose();
  const template = templateFor(report);
  const data = templateData(report);
  const ours = (): Uint8Array => writeDocx(compose(), AT);
  const theirs = (): Uint8Array => {
    const fileTypeConfig = Templater.FileTypeConfig.docx();
    // The addresses of fields are tags too.
    fileTypeConfig.tagsXmlTextArray.push('w:instrText');
    const document = new Templater(new Zip(template), { paragraphLoop: true, fileTypeConfig });
    document.render(data);
    return document.toUint8Array();
  };
  const content = opened(ours());
  assertSame(content, opened(theirs()));
  const written = (): Uint8Array => writeDocx(report, AT);
  const [whole = 0, filling = 0, writing = 0] = medianTimes([ours, theirs, written], RUNS, WARM_UP);
  const { paragraphs, rows, links } = content;
  return [
    {
      work: 'grids to docx bytes, to docxtemplater’s filling',
      measured: whole / filling,
      unit: 'times',
      aim: '0.6',
      beside: `ours ${whole.toFixed(1)} ms, docxtemplater ${filling.toFixed(1)} ms`,
    },
    {
      work: '  of which docx bytes of a finished report',
      measured: writing / filling,
      unit: 'times',
      aim: '',
      beside: `both: ${paragraphs.length} paragraphs, ${rows} rows, ${links} links`,
    },
  ];
}

/** A filling that left something out would be no measure. */
function assertSame(ours: Opened, theirs: Opened): void {
  const missing = ours.paragraphs.find((text, at) => text !== theirs.paragraphs[at]);
  if (missing !== undefined || ours.paragraphs.length !== theirs.paragraphs.length) {
    throw new Error(`docxtemplater’s document lacks or adds a paragraph near “${missing ?? ''}”.`);
  }
  if (ours.rows !== theirs.rows || ours.links !== theirs.links) {
    throw new Error(
      `docxtemplater’s document has ${theirs.rows} rows and ${theirs.links} links, ours ${ours.rows} and ${ours.links}.`,
    );
  }
}
