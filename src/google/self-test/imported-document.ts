// What the probes look at in the JSON of a Google Doc (Docs API v1, documents.get); everything may be missing.

interface Dimension {
  readonly magnitude?: number;
}

interface Margins {
  readonly marginTop?: Dimension;
  readonly marginRight?: Dimension;
  readonly marginBottom?: Dimension;
  readonly marginLeft?: Dimension;
}

interface TextStyle {
  readonly weightedFontFamily?: { readonly fontFamily?: string };
  readonly link?: { readonly url?: string };
}

export interface ImportedParagraph {
  readonly elements?: readonly {
    readonly textRun?: { readonly content?: string; readonly textStyle?: TextStyle };
  }[];
  readonly paragraphStyle?: { readonly lineSpacing?: number };
}

export interface ImportedBlock {
  readonly paragraph?: ImportedParagraph;
  readonly table?: {
    readonly tableStyle?: {
      readonly tableColumnProperties?: readonly { readonly width?: Dimension }[];
    };
    readonly tableRows?: readonly {
      readonly tableCells?: readonly { readonly content?: readonly ImportedBlock[] }[];
    }[];
  };
  readonly sectionBreak?: {
    readonly sectionStyle?: Margins & { readonly flipPageOrientation?: boolean };
  };
}

export interface ImportedDocument {
  readonly body?: { readonly content?: readonly ImportedBlock[] };
  readonly footnotes?: Readonly<Record<string, unknown>>;
  readonly documentStyle?: Margins & { readonly useFirstPageHeaderFooter?: boolean };
  readonly namedStyles?: {
    readonly styles?: readonly {
      readonly namedStyleType?: string;
      readonly textStyle?: TextStyle;
    }[];
  };
}
