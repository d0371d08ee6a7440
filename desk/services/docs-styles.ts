// What of a .docx's looks a Google Doc's JSON tells, as an import without losses would keep it.
import { strFromU8, unzipSync } from 'fflate';

const TWIPS_IN_POINT = 20;

export interface DocxStyles {
  readonly documentStyle: object;
  readonly namedStyles: object;
  /** Whether pages lie on their side, section by section. */
  readonly landscape: readonly boolean[];
  /** Widths of columns in points, table by table. */
  readonly tables: readonly (readonly number[])[];
}

/** Reads the styles of a .docx of ours. */
export function docxStyles(bytes: Uint8Array): DocxStyles {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const body = part('word/document.xml');
  const sections = [...body.matchAll(/<w:sectPr\b[^]*?<\/w:sectPr>/g)].map(([xml]) => xml);
  const [first = ''] = sections;
  const margin = (side: string): object => ({
    magnitude: Number(attribute(first, 'w:pgMar', side)) / TWIPS_IN_POINT,
    unit: 'PT',
  });
  const fontFamily = attribute(part('word/styles.xml'), 'w:rFonts', 'ascii');
  return {
    documentStyle: {
      marginTop: margin('top'),
      marginRight: margin('right'),
      marginBottom: margin('bottom'),
      marginLeft: margin('left'),
      useFirstPageHeaderFooter: first.includes('<w:titlePg'),
    },
    namedStyles: {
      styles: [
        { namedStyleType: 'NORMAL_TEXT', textStyle: { weightedFontFamily: { fontFamily } } },
      ],
    },
    landscape: sections.map((xml) => attribute(xml, 'w:pgSz', 'orient') === 'landscape'),
    tables: [...body.matchAll(/<w:tblGrid>([^]*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].map(([, twips]) => Number(twips) / TWIPS_IN_POINT),
    ),
  };
}

function attribute(xml: string, element: string, name: string): string {
  return new RegExp(`<${element}\\b[^>]*\\bw:${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
}
