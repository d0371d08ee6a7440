// The content of a .docx paragraph as runs of text with their links; what is deleted is left out.
import type { FinishedRun } from '../../src/proofread/finished-document.ts';
import { superscript } from './superscript.ts';
import { child, children, childValue, isElement, textOf, type XmlElement } from './xml-tree.ts';

/** What the rest of the document knows about a paragraph's content. */
export interface RunContext {
  /** Id of a relationship → address. */
  readonly targets: ReadonlyMap<string, string>;
  /** The printed number of a note; notes are numbered in the order of their marks. */
  readonly noteNumber: (kind: NoteKind, id: string) => number;
  /** Takes a text box that hangs on the paragraph. */
  readonly textBox: (content: XmlElement) => void;
  /** Takes what has no text that could be proofread. */
  readonly unread: (kind: 'formula' | 'picture') => void;
}

export type NoteKind = 'footnote' | 'endnote';

/** A field that is open: its code is not printed, its result is. */
interface Field {
  code: string;
  inResult: boolean;
}

/** Old wordings of tracked changes, comments, and copies for older word processors. */
const UNPRINTED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'mc:Fallback', 'w:sdtPr']);

/** The runs of a paragraph; a line break is `\n` in them. */
export function paragraphRuns(paragraph: XmlElement, context: RunContext): FinishedRun[] {
  const runs: FinishedRun[] = [];
  const fields: Field[] = [];

  const fieldLink = (): string | null => {
    for (const { code } of [...fields].reverse()) {
      const link = hyperlinkOf(code);
      if (link !== null) return link;
    }
    return null;
  };
  const add = (text: string, link: string | null): void => {
    if (fields.every(({ inResult }) => inResult)) runs.push({ text, link: link ?? fieldLink() });
  };

  const walkRun = (piece: XmlElement, link: string | null, isHigh: boolean): void => {
    switch (piece.name) {
      case 'w:t':
        return add(isHigh ? superscript(textOf(piece)) : textOf(piece), link);
      case 'w:tab':
      case 'w:ptab':
        return add('\t', link);
      case 'w:br':
        return piece.attributes['w:type'] === undefined ||
          piece.attributes['w:type'] === 'textWrapping'
          ? add('\n', link)
          : undefined;
      case 'w:cr':
        return add('\n', link);
      case 'w:noBreakHyphen':
        return add('-', link);
      // In text of an old font it is a letter.
      case 'w:softHyphen':
        return add('\u00ad', link);
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        return add(`[${context.noteNumber(kind, piece.attributes['w:id'] ?? '')}]`, null);
      }
      case 'w:fldChar':
        return fieldMark(piece.attributes['w:fldCharType'], fields);
      case 'w:instrText': {
        const field = fields[fields.length - 1];
        if (field && !field.inResult) field.code += textOf(piece);
        return;
      }
      default:
        walk(piece, link);
    }
  };

  const walk = (element: XmlElement, link: string | null): void => {
    for (const piece of element.children) {
      if (!isElement(piece) || UNPRINTED.has(piece.name)) continue;
      if (piece.name === 'w:r') {
        const isHigh = isSuperscript(piece);
        if (!isHidden(piece)) for (const part of children(piece)) walkRun(part, link, isHigh);
      } else if (piece.name === 'w:hyperlink') walk(piece, linkOf(piece, context.targets) ?? link);
      else if (piece.name === 'w:fldSimple') {
        walk(piece, hyperlinkOf(piece.attributes['w:instr'] ?? '') ?? link);
      } else if (piece.name === 'w:txbxContent') context.textBox(piece);
      else if (piece.name === 'm:oMath') {
        context.unread('formula');
        runs.push({ text: mathText(piece), link: null });
      } else if (piece.name === 'pic:pic') context.unread('picture');
      else walk(piece, link);
    }
  };
  walk(paragraph, null);
  return runs;
}

function fieldMark(type: string | undefined, fields: Field[]): void {
  const open = fields[fields.length - 1];
  if (type === 'begin') fields.push({ code: '', inResult: false });
  else if (type === 'separate' && open) open.inResult = true;
  else if (type === 'end') fields.pop();
}

/** The signs of a formula one after the other. */
function mathText(element: XmlElement): string {
  return children(element)
    .map((part) => (part.name === 'm:t' ? textOf(part) : mathText(part)))
    .join('');
}

function isSuperscript(run: XmlElement): boolean {
  return childValue(child(run, 'w:rPr'), 'w:vertAlign') === 'superscript';
}

function isHidden(run: XmlElement): boolean {
  const vanish = child(child(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes['w:val'] ?? '');
}

/** The address of `w:hyperlink`: the relation's, and behind `#` the anchor. */
function linkOf(element: XmlElement, targets: ReadonlyMap<string, string>): string | null {
  const target = targets.get(element.attributes['r:id'] ?? '') ?? '';
  const anchor = element.attributes['w:anchor'];
  const link = anchor === undefined ? target : `${target}#${anchor}`;
  return link === '' ? null : link;
}

/** The address in a field's code: `HYPERLINK "address" \l "anchor"`. */
function hyperlinkOf(code: string): string | null {
  if (!/^\s*HYPERLINK\s/i.test(code)) return null;
  const target = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(code)?.[1] ?? '';
  const anchor = /\\l\s+"([^"]*)"/.exec(code)?.[1];
  return anchor === undefined ? target : `${target}#${anchor}`;
}
