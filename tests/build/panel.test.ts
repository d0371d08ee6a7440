// The panel's page carries its styles and script and can be broken out of by neither.
import { describe, expect, it } from 'vitest';
import { inScript, panelPage } from '../../build/panel.mjs';
import { tree } from './tree';

describe('panelPage', () => {
  it('puts styles and script in the places of their marks', async () => {
    const { text } = await panelPage(tree());
    expect(text).toBe(
      '<!doctype html>\n<style>\np{color:red}\n</style>\n<p>Bảng</p>\n' +
        '<script>\n(()=>{document.title="Bảng";})();\n</script>\n',
    );
  });

  it('lowers what an old browser would not parse', async () => {
    const { text } = await panelPage(
      tree({
        'src/panel/main.ts':
          'class A { #b = 1; static c = 2; d() { return this.#b ?? A.c; } } new A().d();',
      }),
    );
    expect(text).not.toMatch(/#b|\?\?|static/);
  });

  it('has no templates, in which HtmlService takes // for a comment', async () => {
    const { text } = await panelPage(
      tree({ 'src/panel/main.ts': 'document.title = `https://${document.title}/*`;' }),
    );
    expect(text).not.toContain('`');
    expect(text).toContain('https://');
  });

  it('keeps replacement patterns and closing tags of the script as they are', async () => {
    const { text } = await panelPage(
      tree({ 'src/panel/main.ts': "document.title = '$& $1 </script> <!-- x';" }),
    );
    expect(text).toContain('$& $1 ');
    expect(text.match(/<\/script/gi)).toHaveLength(1);
    expect(text).not.toContain('<!-- x');
  });

  const faults: [string, Record<string, string>, string][] = [
    ['a missing mark', { 'src/panel/index.html': '<!-- styles -->' }, '<!-- script -->'],
    [
      'a mark that stands twice',
      { 'src/panel/index.html': '<!-- styles --><!-- script --><!-- script -->' },
      'exactly once',
    ],
    ['a script that does not parse', { 'src/panel/main.ts': 'const = 1;' }, 'src/panel/main.ts:1'],
    ['styles that do not parse', { 'src/panel/panel.css': 'p { color red }' }, 'color'],
  ];
  it.each(faults)('fails at %s', async (_case, files, message) => {
    await expect(panelPage(tree(files))).rejects.toThrow(message);
  });
});

describe('inScript', () => {
  it.each([
    ['a="</script>"', String.raw`a="\x3C/script>"`],
    ['a="</SCRIPT >"', String.raw`a="\x3C/SCRIPT >"`],
    ['a=`<!--`', 'a=`\\x3C!--`'],
    ['a=/<\\/script/u', 'a=/<\\/script/u'],
    ['a<b', 'a<b'],
  ])('%s', (script, expected) => {
    expect(inScript(script)).toBe(expected);
  });
});
