// Templates of words and names alone say what the whole language says of them, or leave them to it.
import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import {
  fillPlain,
  NamesOnDemand,
  readPlain,
  type Scope,
} from '../../../src/narrative/templates/plain-template';

class Asked extends NamesOnDemand {
  readonly names: string[] = [];

  valueFor(name: string): unknown {
    this.names.push(name);
    if (name === 'fault') throw new Error('no number');
    return name === 'luy_ke' ? '509' : undefined;
  }
}

const SCOPE: Scope = { don_vi: 'ha', rong: '', so: 3, co: true };

const fill = (source: string, globals: Scope | NamesOnDemand = new Asked()): string | null => {
  const template = readPlain(source);
  return template && fillPlain(template, SCOPE, globals);
};

describe('a template of words and names', () => {
  it.each([
    ['đạt {{ luy_ke }} {{don_vi}}', 'đạt 509 ha'],
    ['{{ rong }}', ''],
    ['{ một } dấu { và } khác', '{ một } dấu { và } khác'],
    ['', ''],
  ])('%j → %j', (source, expected) => {
    expect(fill(source)).toBe(expected);
  });

  it.each([
    ['a tag', '{% if co %}có{% endif %}'],
    ['a filter', '{{ don_vi | upcase }}'],
    ['a property', '{{ don_vi.size }}'],
    ['trimmed space', 'a {{- don_vi }}'],
    ['a text in quotes', "{{ 'ha' }}"],
    ['an output that is not closed', 'đạt {{ luy_ke'],
    ['a name that is not there', '{{ ke_hoach }}'],
    ['a name of every object', '{{ constructor }}'],
    ['a number', '{{ so }}'],
    ['a name with an error', '{{ fault }}'],
  ])('leaves %s to the whole language', (_what, source) => {
    expect(fill(source)).toBeNull();
  });

  it('asks for no name that it does not print', () => {
    const asked = new Asked();
    fill('{{ don_vi }} {{ luy_ke }}', asked);
    expect(asked.names).toEqual(['luy_ke']);
  });

  it('says what LiquidJS says, whenever it says something', () => {
    const liquid = new Liquid({ ownPropertyOnly: true });
    const piece = fc.constantFrom(
      ...[
        '{{ don_vi }}',
        '{{rong}}',
        '{{ ten }}',
        '{{',
        '}}',
        '{',
        '}',
        ' ',
        '\n',
        'đạt',
        '{{ don_vi',
        '-',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const source = pieces.join('');
        const globals = { ten: 'lúa {{ don_vi }}' };
        const said = fill(source, globals);
        if (said === null) return;
        expect(said).toBe(liquid.parseAndRenderSync(source, SCOPE, { globals }));
      }),
    );
  });
});
