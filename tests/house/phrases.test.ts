// The report's own words stand in src/narrative/phrases/; what else is Vietnamese there is a message.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { files, textOf } from './files';

/** Reads what the office types as a selector: “II.6 đoạn 1”. */
const READS = 'src/narrative/content/selector.ts';

const LETTER = /[À-ỹ]/u;

/** The literals of a source file with Vietnamese in them that are no part of a message (`vi`, `en`). */
function wordsIn(path: string, text = textOf(path)): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(?:vi|en)$/.test(node.name.getText(file))) return;
    const isLiteral =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node);
    if (isLiteral && LETTER.test(node.text)) found.push(`${path}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the words of the report', () => {
  it('stand in the phrase book alone', () => {
    const sources = files('src/narrative', /\.ts$/).filter(
      (path) => !path.startsWith('src/narrative/phrases/') && path !== READS,
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap((path) => wordsIn(path))).toEqual([]);
  });

  it.each<[string, number]>([
    ["const a = 'đạt';", 1],
    ['const a = `${b} đạt ${c} hộ, ${d}`;', 2],
    ['const a = /kế hoạch/u;', 1],
    ["throw new BilingualError({ vi: 'mẫu sai', en: 'wrong' });", 0],
    ["const a = { vi: `mục ${id}`, en: '' };", 0],
    ['// đạt\nconst a = 1;', 0],
  ])('%j has %i of them elsewhere', (source, count) => {
    expect(wordsIn('a.ts', source)).toHaveLength(count);
  });
});
